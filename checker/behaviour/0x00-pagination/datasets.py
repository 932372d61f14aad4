"""The data set that a submission is given: another one in every test and run."""

import random
from typing import Any

from checker.testing import python

DATA_FILE = "Popular_Baby_Names.csv"

Row = list[str]

_ELSEWHERE = "elsewhere"

_HEADER = "Year of Birth,Gender,Ethnicity,Child's First Name,Count,Rank"
_ETHNICITIES = ("ASIAN AND PACIFIC ISLANDER", "BLACK NON HISPANIC", "HISPANIC", "WHITE NON HISPANIC")
_SYLLABLES = ("Al", "Be", "Ca", "Do", "El", "Fi", "Ga", "Jo", "Ka", "Lu", "Mi", "No", "Ro", "Sa", "Ti", "Vi")


# What stands in for a helper that is wrong.
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
    """Put a data set where the submission looks for it.

    To be called before anything else is asked of `task`: a module may read
    the file when it is imported.

    Args:
        task: the handle on the learner's module.
        rng: what the rows are drawn from.
        number: how many rows, without the header.
        times: how often they stand in the file, all of them once more behind the last.
        folder: another than the submission's own, inside it.
        commas: whether there are commas and quotation marks inside of fields.

    Returns:
        The rows, as `Server.dataset` should give them.
    """
    rows = [_row(rng, index) for index in range(number)] * times
    if commas:
        rows = [[*row[:3], row[3] + rng.choice((", Jr.", ' "Bo"', ",,")), *row[4:]] for row in rows]
    lines = [_HEADER, *(",".join(map(_field, row)) for row in rows)]
    task.write(f"{folder}/{DATA_FILE}" if folder else DATA_FILE, "\n".join(lines) + "\n")
    return rows


def hand_out_elsewhere(task: Any, rng: random.Random) -> list[Row]:
    """Import the submission while another folder than its own is the current one, and the data lies there.

    Beside the module lies other data, under the same name.
    """
    hand_out(task, rng, rng.randint(40, 80))
    rows = hand_out(task, rng, rng.randint(40, 80), folder=_ELSEWHERE)
    task.write(f"from_{_ELSEWHERE}.py", f"import os\nos.chdir({_ELSEWHERE!r})\n")
    task.use(f"from_{_ELSEWHERE}.py").load()
    task.note(f"in another folder, with a {DATA_FILE} of its own:")
    return rows


def rows_with_one_left(rng: random.Random) -> int:
    """A number of rows of which pages of tens, and pages of two, leave one to the last page."""
    return 20 * rng.randint(55, 65) + 1


def last_pages(rng: random.Random, rows: int) -> list[tuple[int, int]]:
    """The last page, and the size of all, where it has one row, lacks one row, or has any number."""
    return [(-(-rows // size), size) for size in (20, 2, rng.randint(60, 110))]


def _field(text: str) -> str:
    """As CSV has it."""
    quoted = text.replace('"', '""')
    return f'"{quoted}"' if "," in text or '"' in text else text


def _row(rng: random.Random, index: int) -> Row:
    # The index makes every name unique, and a failure's message readable.
    name = rng.choice(_SYLLABLES) + rng.choice(_SYLLABLES).lower()
    return [
        str(rng.randint(2011, 2016)),
        rng.choice(("FEMALE", "MALE")),
        rng.choice(_ETHNICITIES),
        f"{name}-{index}",
        str(rng.randint(10, 420)),
        str(rng.randint(1, 90)),
    ]
