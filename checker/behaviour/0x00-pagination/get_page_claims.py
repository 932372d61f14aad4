"""What is claimed of `get_page`, in task 1 and in those that keep it.

A test file takes over those that are about its task:
`test_still_has_the_defaults = get_page_claims.has_its_defaults`.
"""

from __future__ import annotations

import random
from typing import Any

from datasets import DATA_FILE, Row, hand_out, last_pages, rows_with_one_left
from page_models import check_page

from checker.testing import core, edge

# Each number by itself, or both.
NOT_ABOVE_0 = ((0, 0), (-10, 2), (1, 0), (1, -1), (0, 5), (-1, 1), (-1, -1), (-2, -5))
NO_INTEGERS = (
    (2, "Bob"),
    ("1", 2),
    (1, "2"),
    (1.5, 2),
    (2, 1.5),
    (2.0, 2),
    (2, 2.0),
    (None, 2),
    (2, None),
)


@core(hint="Look at the default values of the two arguments.")
def has_its_defaults(task: Any, rows: list[Row]) -> None:
    """Without arguments it is page 1 of 10 rows, and the arguments have names."""
    server = task.new("Server")
    same = server.get_page() == server.get_page(1, 10)
    assert same, "get_page() does not give what get_page(1, 10) gives."
    same = server.get_page(page_size=4, page=2) == server.get_page(2, 4)
    assert same, "get_page(page_size=4, page=2) and get_page(2, 4) do not give the same."


@edge(hint="This class keeps what task 1 made: its get_page has the same defaults.")
def still_has_its_defaults(task: Any, rows: list[Row]) -> None:
    """get_page still is page 1 of 10 rows without arguments, as in task 1."""
    server = task.new("Server")
    same = server.get_page() == server.get_page(1, 10)
    assert same, "get_page() does not give what get_page(1, 10) gives."


@edge(hint="This class keeps what task 1 made: get_page has its two asserts here as well.")
def still_refuses_what_it_refused(task: Any, rows: list[Row]) -> None:
    """get_page still refuses with an AssertionError whatever is no integer above 0, as in task 1."""
    server = task.new("Server")
    for page, page_size in (*NOT_ABOVE_0, *NO_INTEGERS):
        assert server.raised("get_page", page, page_size).type == "AssertionError"


@edge(hint="This class keeps what task 1 made.")
def still_gives_last_pages(task: Any, rng: random.Random) -> None:
    """get_page still gives the rows that are left on the last page, and an empty list past the end."""
    rows = hand_out(task, rng, rows_with_one_left(rng))
    server = task.new("Server")
    for page, page_size in last_pages(rng, len(rows)):
        check_page(server.get_page(page, page_size), rows, page, page_size)
    assert server.get_page(3000, 100) == []


@edge(hint="A field that has a comma stands in quotation marks in the file: the csv module knows.")
def rows_with_commas_stay_whole(task: Any, rng: random.Random) -> None:
    """A comma or a quotation mark inside of a field does not part it: each row has its six fields."""
    rows = hand_out(task, rng, rng.randint(40, 80), commas=True)
    check_fields("dataset()", task.new("Server").dataset(), rows)


def check_fields(call: str, actual: Any, rows: list[Row]) -> None:
    """The rows of a data set have their fields; how many rows there are is the claim of others."""
    right = type(actual) is list and all(row in actual for row in rows[1:-1])
    assert right, f"{call} has {_unlike(actual, rows)}"


@edge(hint="`with open(…) as file:` closes the file when its block is left, whatever happens.")
def file_is_closed_again(task: Any, rows: list[Row]) -> None:
    """When a method comes back, the data file is closed again."""
    task.new("Server").dataset()
    check_file_is_closed(task, "dataset()")


def check_file_is_closed(task: Any, call: str) -> None:
    """The data file is not open any more after a call."""
    is_open = task.ask("is_open", DATA_FILE)
    assert is_open is False, f"The data file is still open when {call} has come back."


def _unlike(actual: Any, rows: list[Row]) -> str:
    """The first row that is not there, and the one in its place, if one is."""
    if type(actual) is not list:
        return "no list of rows."
    number = next(number for number, row in enumerate(rows) if number and row not in actual)
    begin = rows[number][:3]
    others = (row for row in actual if type(row) is list and row[:3] == begin and row not in rows)
    other = next(others, None)
    return f"no row {rows[number]}" + (f", and has {other}." if other is not None else ".")


@edge(hint="Where get_page is kept, it has to be whole: its two asserts, and the slice.")
def get_page_is_right_where_it_is_kept(task: Any, rows: list[Row]) -> None:
    """Nobody asks for get_page here; where it is kept, it still is that of task 1."""
    if task.ask("defined_by", "Server", "get_page") is None:
        return
    server = task.new("Server")
    for page, page_size in ((1, 3), (3, 2), (1, len(rows) + 5), (3000, 100)):
        check_page(server.get_page(page, page_size), rows, page, page_size)
    same = server.get_page() == server.get_page(1, 10)
    assert same, "get_page() does not give what get_page(1, 10) gives."
    for page, page_size in (*NOT_ABOVE_0, *NO_INTEGERS):
        assert server.raised("get_page", page, page_size).type == "AssertionError"
