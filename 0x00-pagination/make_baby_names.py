#!/usr/bin/env python3
"""Writes the data set: invented names in the columns of the public one.

Every run writes the same file. As in the public data set, many rows occur
twice, so only its position identifies a row.
"""
import csv
import random
from pathlib import Path

FILE = Path(__file__).with_name("Popular_Baby_Names.csv")
HEADER = ["Year of Birth", "Gender", "Ethnicity", "Child's First Name",
          "Count", "Rank"]
NUMBER_OF_ROWS = 19418
SEED = 20160101

YEARS = range(2016, 2010, -1)
TWICE = ("2014", "2013", "2012", "2011")
ETHNICITIES = ("ASIAN AND PACIFIC ISLANDER", "BLACK NON HISPANIC",
               "HISPANIC", "WHITE NON HISPANIC")
FIRST = [("Olivia", 172), ("Chloe", 112), ("Sophia", 104), ("Emma", 99),
         ("Emily", 99), ("Mia", 79), ("Charlotte", 59)]

STARTS = ("Al Be Ca Da El Fi Ga He I Jo Ka Lu Ma Ne O Pe Qui Ro Sa Ta Vi Wi "
          "Xa Ya Ze").split()
MIDDLES = ("be da di la le li lo ma mi na ni re ri ro sa vi").split()
ENDS = {"FEMALE": "a ah elle ia ie lyn na ra".split(),
        "MALE": "an el den k n o r us".split()}


def number(chance: random.Random, low: int, high: int) -> int:
    """Draw a number from low to high.

    random() is the only method of a generator that is guaranteed to return
    the same numbers in every version of Python.
    """
    return low + int(chance.random() * (high - low + 1))


def name(chance: random.Random, gender: str) -> str:
    """Invent a name."""
    parts = (STARTS, MIDDLES, ENDS[gender])
    return "".join(part[number(chance, 0, len(part) - 1)] for part in parts)


def counted(chance: random.Random, gender: str) -> list[tuple[str, int]]:
    """Invent distinct names, each with the number of children so named."""
    count = number(chance, 90, 420)
    names: dict[str, int] = {}
    for _ in range(number(chance, 180, 340)):
        names.setdefault(name(chance, gender), count)
        count = max(10, count - number(chance, 0, 1 + count // 12))
    return list(names.items())


def ranked(names: list[tuple[str, int]]) -> list[tuple[str, int, int]]:
    """Add the ranks; names with the same count share one."""
    places = sorted({count for _, count in names}, reverse=True)
    ranks = {count: rank for rank, count in enumerate(places, start=1)}
    return [(given, count, ranks[count]) for given, count in names]


def rows() -> list[list[str]]:
    """Return all rows, without the header."""
    chance = random.Random(SEED)
    made: list[list[str]] = []
    for year in YEARS:
        for gender in ENDS:
            for ethnicity in ETHNICITIES:
                names = counted(chance, gender)
                if not made:
                    names = FIRST + [pair for pair in names if pair[1] < 59]
                made += [[str(year), gender, ethnicity, *map(str, row)]
                         for row in ranked(names)]
    made += [row for row in made if row[0] in TWICE]
    return made[:NUMBER_OF_ROWS]


def main() -> None:
    """Write the file next to this script."""
    with FILE.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HEADER)
        writer.writerows(rows())


if __name__ == "__main__":
    main()
