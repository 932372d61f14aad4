"""Checks of `get_page`, for task 1 and the tasks that keep the method.

A test file adopts the checks that concern its task:
`test_still_has_the_defaults = get_page_claims.has_its_defaults`.
"""

from __future__ import annotations

import random
from typing import Any

from datasets import DATA_FILE, Row, hand_out, last_pages, rows_with_one_left
from page_models import check_page

from checker.testing import core, edge

# One number is not above 0, or both are not.
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


@core(hint="What are the default values of the two arguments?")
def has_its_defaults(task: Any, rows: list[Row]) -> None:
    """get_page defaults to page 1 with 10 rows, and takes its arguments by name."""
    server = task.new("Server")
    same = server.get_page() == server.get_page(1, 10)
    assert same, "get_page() and get_page(1, 10) return different pages."
    same = server.get_page(page_size=4, page=2) == server.get_page(2, 4)
    assert same, "get_page(page_size=4, page=2) and get_page(2, 4) return different pages."


@edge(hint="Does this get_page have the same defaults as in task 1?")
def still_has_its_defaults(task: Any, rows: list[Row]) -> None:
    """get_page still defaults to page 1 with 10 rows, as in task 1."""
    server = task.new("Server")
    same = server.get_page() == server.get_page(1, 10)
    assert same, "get_page() and get_page(1, 10) return different pages."


@edge(hint="Does this get_page check both arguments, as in task 1?")
def still_refuses_what_it_refused(task: Any, rows: list[Row]) -> None:
    """get_page still raises an AssertionError for whatever is not an integer above 0, as in task 1."""
    server = task.new("Server")
    for page, page_size in (*NOT_ABOVE_0, *NO_INTEGERS):
        assert server.raised("get_page", page, page_size).type == "AssertionError"


@edge(hint="Does this get_page return the same slice as in task 1?")
def still_gives_last_pages(task: Any, rng: random.Random) -> None:
    """get_page still returns the remaining rows on the last page, and an empty list past the end."""
    rows = hand_out(task, rng, rows_with_one_left(rng))
    server = task.new("Server")
    for page, page_size in last_pages(rng, len(rows)):
        check_page(server.get_page(page, page_size), rows, page, page_size)
    assert server.get_page(3000, 100) == []


@edge(hint="A field with a comma is quoted in the file. Which standard module reads such fields?")
def rows_with_commas_stay_whole(task: Any, rng: random.Random) -> None:
    """A comma or a quotation mark in a field does not split it: each row has its six fields."""
    rows = hand_out(task, rng, rng.randint(40, 80), commas=True)
    check_fields("dataset()", task.new("Server").dataset(), rows)


def check_fields(call: str, actual: Any, rows: list[Row]) -> None:
    """Fail unless each row has its fields; another check counts the rows."""
    right = type(actual) is list and all(row in actual for row in rows[1:-1])
    assert right, f"{call} has {_unlike(actual, rows)}"


@edge(hint="Which statement closes a file when its block ends, even after an exception?")
def file_is_closed_again(task: Any, rows: list[Row]) -> None:
    """When a method returns, the data file is closed again."""
    task.new("Server").dataset()
    check_file_is_closed(task, "dataset()")


def check_file_is_closed(task: Any, call: str) -> None:
    """Fail if the data file is still open after a call."""
    is_open = task.ask("is_open", DATA_FILE)
    assert is_open is False, f"The data file is still open after {call} has returned."


def _unlike(actual: Any, rows: list[Row]) -> str:
    """The first missing row, and the row in its place, if there is one."""
    if type(actual) is not list:
        return "no list of rows."
    number = next(number for number, row in enumerate(rows) if number and row not in actual)
    begin = rows[number][:3]
    others = (row for row in actual if type(row) is list and row[:3] == begin and row not in rows)
    other = next(others, None)
    return f"no row {rows[number]}" + (f", and has {other}." if other is not None else ".")


@edge(hint="Does this get_page still check both arguments and return the slice, as in task 1?")
def get_page_is_right_where_it_is_kept(task: Any, rows: list[Row]) -> None:
    """get_page is optional here; if it is kept, it still follows the rules of task 1."""
    if task.ask("defined_by", "Server", "get_page") is None:
        return
    server = task.new("Server")
    for page, page_size in ((1, 3), (3, 2), (1, len(rows) + 5), (3000, 100)):
        check_page(server.get_page(page, page_size), rows, page, page_size)
    same = server.get_page() == server.get_page(1, 10)
    assert same, "get_page() and get_page(1, 10) return different pages."
    for page, page_size in (*NOT_ABOVE_0, *NO_INTEGERS):
        assert server.raised("get_page", page, page_size).type == "AssertionError"
