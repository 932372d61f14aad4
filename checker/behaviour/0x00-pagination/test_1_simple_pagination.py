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
    """Where the index_range of task 0 is wrong, a right one stands in for it."""
    PREREQUISITES.substitute_broken(task)


@pytest.fixture
def rows(task, rng):
    """A data set of a few dozen rows, handed out."""
    return hand_out(task, rng, rng.randint(40, 80))


@core(hint="index_range gives the two ends of a slice of dataset().")
def test_gives_the_rows_of_the_page(task, rows):
    """A page holds the rows that index_range says."""
    server = task.new("Server")
    # Among them pages that begin alike, end alike, or are as long.
    for page, page_size in ((1, 3), (3, 2), (2, 3), (1, 6), (2, 2), (2, 4)):
        check_page(server.get_page(page, page_size), rows, page, page_size)


@core(hint="An assert on each argument refuses a number that is not above 0.")
def test_refuses_a_page_that_is_not_above_0(task, rows):
    """A page of 0 or less is refused with an AssertionError."""
    server = task.new("Server")
    assert server.raised("get_page", -10, 2).type == "AssertionError"
    assert server.raised("get_page", 0, 0).type == "AssertionError"


@core(hint="Which is asked first: whether it is an int, or whether it is above 0?")
def test_refuses_a_page_size_that_is_no_integer(task, rows):
    """A page size of 'Bob' is refused with an AssertionError."""
    server = task.new("Server")
    assert server.raised("get_page", 2, "Bob").type == "AssertionError"


@core(hint="What does a slice give when it begins behind the end of a list?")
def test_gives_nothing_past_the_end(task, rows):
    """A page past the end of the data is an empty list."""
    server = task.new("Server")
    assert server.get_page(3000, 100) == []


@edge(hint="Each argument has to be above 0 by itself, whatever the other is.")
def test_checks_each_number_by_itself(task, rows):
    """Either number alone, or both, being 0 or negative is refused with an AssertionError."""
    server = task.new("Server")
    for page, page_size in get_page_claims.NOT_ABOVE_0[2:]:  # the first two are those of the example
        assert server.raised("get_page", page, page_size).type == "AssertionError"


@edge(hint="isinstance(page, int) is False for '1' and for 1.5.")
def test_refuses_whatever_is_no_integer(task, rows):
    """A text, a float or None for either number is refused with an AssertionError."""
    server = task.new("Server")
    for page, page_size in get_page_claims.NO_INTEGERS[1:]:  # the first one is that of the example
        assert server.raised("get_page", page, page_size).type == "AssertionError"


@edge(hint="A slice may end behind the end of the list: what is there is given.")
def test_last_page_is_short(task, rng):
    """The last page holds the rows that are left, however few."""
    rows = hand_out(task, rng, rows_with_one_left(rng))
    server = task.new("Server")
    for page, page_size in last_pages(rng, len(rows)):
        check_page(server.get_page(page, page_size), rows, page, page_size)
    check_page(server.get_page(1, len(rows) + 5), rows, 1, len(rows) + 5)


@edge(hint="When the rows fill the last page exactly, the page after it is empty.")
def test_last_page_may_be_full(task, rng):
    """A last page that is full is given whole, and the page after it is empty."""
    page_size, full_pages = rng.randint(3, 9), rng.randint(3, 9)
    rows = hand_out(task, rng, full_pages * page_size)
    server = task.new("Server")
    check_page(server.get_page(full_pages, page_size), rows, full_pages, page_size)
    check_page(server.get_page(full_pages + 1, page_size), rows, full_pages + 1, page_size)


@edge(hint="The first line of the file holds the names of the columns.")
def test_dataset_is_every_row_but_the_header(task, rows):
    """The data set is every row of the file but the header, each a list of strings."""
    assert task.new("Server").dataset() == rows


@edge(hint="A row is known by its place in the file, not by what is in it.")
def test_rows_that_are_alike_are_rows_each(task, rng):
    """Rows that stand in the file twice are two rows."""
    number = 4 * rng.randint(5, 8)
    rows = hand_out(task, rng, number, times=2)
    # From among the first ones to among those that are like them, and not to the end.
    page_size = number * 3 // 4
    page = task.new("Server").get_page(2, page_size)
    right = page == rows[page_size : 2 * page_size]
    assert right, (
        f"The file has {number} rows and the same once more: "
        f"page 2 of {page_size} rows should have rows {page_size} to {2 * page_size - 1} of the {2 * number}."
    )


@edge(hint="A plain file name is looked for in the current folder; __file__ is where the module lies.")
def test_reads_the_file_of_the_current_folder(task, rng):
    """The data is that of the current folder, wherever the module lies."""
    rows = hand_out_elsewhere(task, rng)
    check_page(task.new("Server").get_page(2, 3), rows, 2, 3)


@edge(hint="What does dataset() do when it is called a second time?")
def test_reads_the_file_once(task, rows):
    """The same page stays the same when asked for again, and the file is read only once."""
    task.load()
    before = task.opened(DATA_FILE)  # by what is done with another server while the file is imported
    server = task.new("Server")
    # Each in a call of its own: when one list is given twice, what was in it first is lost.
    first = server.get_page(2, 5)
    task.ask("scramble_file", DATA_FILE)
    _, second, third = [server.get_page(page, 5) for page in (1, 2, 2)]
    if type(first) is not list:
        raise CheckFailure(
            f"get_page has to return a list of rows, and this is of type {python.kind_of(first)}."
        )
    opened = task.opened(DATA_FILE) - before
    assert opened <= 1, f"Four pages opened the data file {opened} times: read it once, and keep the rows."
    same = first == second == third
    assert same, "get_page(2, 5) gave some rows first, and others when the file had changed: read it once."


@edge
@given(pages=st.lists(st.tuples(st.integers(1, 9), st.integers(1, 90)), min_size=1, max_size=8))
def test_agrees_with_slices_of_the_rows(task, rows, pages):
    """Any pages of any sizes, asked for in any order, are slices of the rows."""
    server = task.new("Server")
    results = server.calls([("get_page", page, page_size) for page, page_size in pages])
    for (page, page_size), result in zip(pages, results, strict=True):
        check_page(result, rows, page, page_size)


@edge(hint="A list of rows is a `List[List]`.")
def test_is_annotated_as_the_task_says(task, rows):
    """get_page is annotated to take two integers and return a list."""
    fault = type_hints.signature_fault(task, "Server.get_page(self, page: int, page_size: int) -> List[_]")
    assert not fault, fault


test_gives_the_first_ten_rows_when_asked_for_nothing_else = get_page_claims.has_its_defaults
test_rows_with_commas_stay_whole = get_page_claims.rows_with_commas_stay_whole
test_file_is_closed_again = get_page_claims.file_is_closed_again
