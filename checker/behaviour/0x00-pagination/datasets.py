"""Writes the data set of a submission: a different one in every test and run."""

import random
from typing import Any

from checker.testing import python

DATA_FILE = "Popular_Baby_Names.csv"

Row = list[str]

_ELSEWHERE = "elsewhere"

_HEADER = "Year of Birth,Gender,Ethnicity,Child's First Name,Count,Rank"
_ETHNICITIES = ("ASIAN AND PACIFIC ISLANDER", "BLACK NON HISPANIC", "HISPANIC", "WHITE NON HISPANIC")
_SYLLABLES = ("Al", "Be", "Ca", "Do", "El", "Fi", "Ga", "Jo", "Ka", "Lu", "Mi", "No", "Ro", "Sa", "Ti", "Vi")


# Replaces a wrong helper of the learner's.
_INDEX_RANGE = """
def index_range(page, page_size):
    begin = page_size * (page - 1)
    return begin, begin + page_size
"""


def check_index_range(task: python.TaskHandle) -> None:
    """Other tasks can build on this index_range."""
    for page, page_size in ((1, 7), (3, 15), (2, 1), (40, 3), (3000, 100)):
        indexes = python.as_tuple(task.call("index_range", page, page_size))
        assert type(indexes) in (tuple, list)
        assert list(indexes) == [(page - 1) * page_size, page * page_size]


PREREQUISITES = python.Prerequisites(
    "0x00-pagination", python.Prerequisite("0-simple_helper_function.py", _INDEX_RANGE, check_index_range)
)


def hand_out(
    task: Any, rng: random.Random, number: int, times: int = 1, *, folder: str = "", commas: bool = False
) -> list[Row]:
    """Write a data set where the submission looks for it.

    Call this before anything else of `task`: a module may read the file when
    it is imported.

    Args:
        task: the handle on the learner's module.
        rng: the source of the rows.
        number: how many rows, without the header.
        times: how often the whole sequence of rows is repeated.
        folder: a folder inside the submission's own, instead of that one.
        commas: whether fields contain commas and quotation marks.

    Returns:
        The rows, as `Server.dataset` should return them.
    """
    rows = [_row(rng, index) for index in range(number)] * times
    if commas:
        rows = [[*row[:3], row[3] + rng.choice((", Jr.", ' "Bo"', ",,")), *row[4:]] for row in rows]
    lines = [_HEADER, *(",".join(map(_field, row)) for row in rows)]
    task.write(f"{folder}/{DATA_FILE}" if folder else DATA_FILE, "\n".join(lines) + "\n")
    return rows


def hand_out_elsewhere(task: Any, rng: random.Random) -> list[Row]:
    """Import the submission while the current folder is another one, which holds the data.

    The module's own folder holds other data under the same name.
    """
    hand_out(task, rng, rng.randint(40, 80))
    rows = hand_out(task, rng, rng.randint(40, 80), folder=_ELSEWHERE)
    task.write(f"from_{_ELSEWHERE}.py", f"import os\nos.chdir({_ELSEWHERE!r})\n")
    task.use(f"from_{_ELSEWHERE}.py").load()
    task.note(f"in another current folder, with its own {DATA_FILE}:")
    return rows


def rows_with_one_left(rng: random.Random) -> int:
    """A number of rows that leaves one row on the last page, for page sizes 2, 10 and 20."""
    return 20 * rng.randint(55, 65) + 1


def last_pages(rng: random.Random, rows: int) -> list[tuple[int, int]]:
    """Pairs of last page and page size: pages with one row, and one with any number of rows."""
    return [(-(-rows // size), size) for size in (20, 2, rng.randint(60, 110))]


def _field(text: str) -> str:
    """The field as CSV spells it, in quotation marks where they are needed."""
    quoted = text.replace('"', '""')
    return f'"{quoted}"' if "," in text or '"' in text else text


def _row(rng: random.Random, index: int) -> Row:
    # The index makes every name unique and messages readable.
    name = rng.choice(_SYLLABLES) + rng.choice(_SYLLABLES).lower()
    return [
        str(rng.randint(2011, 2016)),
        rng.choice(("FEMALE", "MALE")),
        rng.choice(_ETHNICITIES),
        f"{name}-{index}",
        str(rng.randint(10, 420)),
        str(rng.randint(1, 90)),
    ]
