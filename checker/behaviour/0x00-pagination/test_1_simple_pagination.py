"""Behaviour of 0x00-pagination/1-simple_pagination.py."""

import get_page_claims
import pytest
from datasets import (
    DATA_FILE,
    PREREQUISITES,
    hand_out,
    hand_out_elsewhere,
    last_pages,
    rows_with_one_left,
)
from hypothesis import strategies as st
from page_models import check_page

from checker.testing import CheckFailure, core, edge, given, python, type_hints


@pytest.fixture(autouse=True)
def _with_right_prerequisites(task):
    """Replace an `index_range` from task 0 that is wrong."""
    PREREQUISITES.substitute_broken(task)


@pytest.fixture
def rows(task, rng):
    """A data set of a few dozen rows, written for the submission."""
    return hand_out(task, rng, rng.randint(40, 80))


@core(hint="Which two numbers does index_range return, and which slice of dataset() do they make?")
def test_gives_the_rows_of_the_page(task, rows):
    """A page holds the rows between the two indexes of index_range."""
    server = task.new("Server")
    # Some of them have the same beginning, the same end or the same length.
    for page, page_size in ((1, 3), (3, 2), (2, 3), (1, 6), (2, 2), (2, 4)):
        check_page(server.get_page(page, page_size), rows, page, page_size)


@core(hint="Which of your asserts refuses a page that is not above 0?")
def test_refuses_a_page_that_is_not_above_0(task, rows):
    """A page of 0 or less raises an AssertionError."""
    server = task.new("Server")
    assert server.raised("get_page", -10, 2).type == "AssertionError"
    assert server.raised("get_page", 0, 0).type == "AssertionError"


@core(hint="Which do you test first: that it is an int, or that it is above 0?")
def test_refuses_a_page_size_that_is_no_integer(task, rows):
    """A page size of 'Bob' raises an AssertionError."""
    server = task.new("Server")
    assert server.raised("get_page", 2, "Bob").type == "AssertionError"


@core(hint="What does a slice return when it begins past the end of a list?")
def test_gives_nothing_past_the_end(task, rows):
    """A page past the end of the data is an empty list."""
    server = task.new("Server")
    assert server.get_page(3000, 100) == []


@edge(hint="Is each argument tested on its own, whatever the other one is?")
def test_checks_each_number_by_itself(task, rows):
    """An AssertionError is raised when either number, or both, is 0 or negative."""
    server = task.new("Server")
    for page, page_size in get_page_claims.NOT_ABOVE_0[2:]:  # another check uses the first two
        assert server.raised("get_page", page, page_size).type == "AssertionError"


@edge(hint="Which built-in function tests whether a value is an int?")
def test_refuses_whatever_is_no_integer(task, rows):
    """A string, a float or None for either number raises an AssertionError."""
    server = task.new("Server")
    for page, page_size in get_page_claims.NO_INTEGERS[1:]:  # another check uses the first one
        assert server.raised("get_page", page, page_size).type == "AssertionError"


@edge(hint="What does a slice return when it ends past the end of a list?")
def test_last_page_is_short(task, rng):
    """The last page holds the remaining rows, however few."""
    rows = hand_out(task, rng, rows_with_one_left(rng))
    server = task.new("Server")
    for page, page_size in last_pages(rng, len(rows)):
        check_page(server.get_page(page, page_size), rows, page, page_size)
    check_page(server.get_page(1, len(rows) + 5), rows, 1, len(rows) + 5)


@edge(hint="What is on the last page when the rows fill it exactly, and on the page after it?")
def test_last_page_may_be_full(task, rng):
    """A full last page has all its rows, and the page after it is empty."""
    page_size, full_pages = rng.randint(3, 9), rng.randint(3, 9)
    rows = hand_out(task, rng, full_pages * page_size)
    server = task.new("Server")
    check_page(server.get_page(full_pages, page_size), rows, full_pages, page_size)
    check_page(server.get_page(full_pages + 1, page_size), rows, full_pages + 1, page_size)


@edge(hint="What is in the first line of the file?")
def test_dataset_is_every_row_but_the_header(task, rows):
    """dataset() returns every row of the file except the header, each as a list of strings."""
    assert task.new("Server").dataset() == rows


@edge(hint="Does your code tell rows apart by their contents, or by their positions in the file?")
def test_rows_that_are_alike_are_rows_each(task, rng):
    """Two rows with equal contents are two rows."""
    number = 4 * rng.randint(5, 8)
    rows = hand_out(task, rng, number, times=2)
    # Page 2 begins in the first copy of the rows and ends inside the second.
    page_size = number * 3 // 4
    page = task.new("Server").get_page(2, page_size)
    right = page == rows[page_size : 2 * page_size]
    assert right, (
        f"The file has {number} rows and then the same rows once more. "
        f"Page 2 of {page_size} rows should have rows {page_size} to {2 * page_size - 1} of the {2 * number}."
    )


@edge(hint="In which folder does open() look for a plain file name?")
def test_reads_the_file_of_the_current_folder(task, rng):
    """The data comes from the file in the current folder, wherever the module is."""
    rows = hand_out_elsewhere(task, rng)
    check_page(task.new("Server").get_page(2, 3), rows, 2, 3)


@edge(hint="What does dataset() do when it is called a second time?")
def test_reads_the_file_once(task, rows):
    """The same call returns the same page again, and the file is read only once."""
    task.load()
    before = task.opened(DATA_FILE)  # the import may use a server, too
    server = task.new("Server")
    # One call at a time: a list that is returned twice would lose its first contents.
    first = server.get_page(2, 5)
    task.ask("scramble_file", DATA_FILE)
    _, second, third = [server.get_page(page, 5) for page in (1, 2, 2)]
    if type(first) is not list:
        raise CheckFailure(
            f"get_page should return a list of rows; it returned a value of type {python.kind_of(first)}."
        )
    opened = task.opened(DATA_FILE) - before
    assert opened <= 1, f"Four pages opened the data file {opened} times. Read it once, and keep the rows."
    same = first == second == third
    assert same, "get_page(2, 5) returned other rows after the file had changed. Read the file once."


@edge
@given(pages=st.lists(st.tuples(st.integers(1, 9), st.integers(1, 90)), min_size=1, max_size=8))
def test_agrees_with_slices_of_the_rows(task, rows, pages):
    """Pages of any number and size, in any order, are slices of the rows."""
    server = task.new("Server")
    results = server.calls([("get_page", page, page_size) for page, page_size in pages])
    for (page, page_size), result in zip(pages, results, strict=True):
        check_page(result, rows, page, page_size)


@edge(hint="Which signature does the task name?")
def test_is_annotated_as_the_task_says(task, rows):
    """get_page is annotated to take two integers and return a list."""
    fault = type_hints.signature_fault(task, "Server.get_page(self, page: int, page_size: int) -> List[_]")
    assert not fault, fault


test_gives_the_first_ten_rows_when_asked_for_nothing_else = get_page_claims.has_its_defaults
test_rows_with_commas_stay_whole = get_page_claims.rows_with_commas_stay_whole
test_file_is_closed_again = get_page_claims.file_is_closed_again
