"""Behaviour of 0x00-pagination/2-hypermedia_pagination.py."""

import pytest
from hyper_pages import check_hyper, hyper_page
from hypothesis import strategies as st
from pagination_data import DATA_FILE, GROUND, hand_out, last_pages, rows_with_one_left

from checker.judge.annotations import signature_fault
from checker.judge.testing import core, edge, given
from checker.judge.transcript import show


@pytest.fixture(autouse=True)
def _on_right_ground(task):
    """Where the index_range of task 0 is wrong, a right one stands in for it."""
    GROUND.put_right(task)


@pytest.fixture
def rows(task, rng):
    """A data set of a few dozen rows, handed out."""
    return hand_out(task, rng, rng.randint(40, 80))


@core(hint="get_page gives the data; the first page has no page before it.")
def test_first_page(task, rows):
    """The first page tells its rows, the next page, that there is none before it, and the total."""
    server = task.new("Server")
    check_hyper(server.get_hyper(1, 2), rows, 1, 2)


@core(hint="The page before is page - 1, the page after page + 1.")
def test_page_in_the_middle(task, rng):
    """A page in the middle tells its rows, and the page before and after it."""
    rows = hand_out(task, rng, rng.randint(310, 500))
    server = task.new("Server")
    check_hyper(server.get_hyper(2, 2), rows, 2, 2)
    check_hyper(server.get_hyper(100, 3), rows, 100, 3)


@core(hint="page_size is the number of rows that are given, not of those asked for.")
def test_page_past_the_end(task, rows):
    """A page past the end has no rows, a page_size of 0 and no page after it."""
    server = task.new("Server")
    check_hyper(server.get_hyper(3000, 100), rows, 3000, 100)


@core(hint="Look at the default values of the two arguments.")
def test_gives_the_first_ten_rows_when_asked_for_nothing_else(task, rows):
    """Without arguments it is page 1 of 10 rows, and the arguments have names."""
    server = task.new("Server")
    page = hyper_page(server.get_hyper())
    same = page == hyper_page(server.get_hyper(1, 10))
    assert same, "get_hyper() does not give what get_hyper(1, 10) gives."
    named = hyper_page(server.get_hyper(page_size=4, page=2))
    same = named == hyper_page(server.get_hyper(2, 4))
    assert same, "get_hyper(page_size=4, page=2) and get_hyper(2, 4) do not give the same."
    check_hyper(page, rows, 1, 10)
    check_hyper(named, rows, 2, 4)


@core(hint="Is the header counted? Is a last page that is not full counted?")
def test_total_pages_counts_a_page_that_is_not_full(task, rng):
    """The total counts every page, a last one that is not full too, and no header."""
    page_size, full_pages = rng.randint(3, 9), rng.randint(4, 9)
    rows = hand_out(task, rng, page_size * full_pages)
    server = task.new("Server")
    for size, expected in ((page_size, full_pages), (len(rows), 1), (len(rows) - 1, 2)):
        found = hyper_page(server.get_hyper(2, size))["total_pages"]
        said = f"'total_pages' for {len(rows)} rows in pages of {size} is {show(found, 40)}."
        assert found == expected, said
        assert type(found).__name__ == "int", "The number of pages, 'total_pages', is an int."


@edge(hint="On the last page, page_size is the number of rows that are left.")
def test_last_page_is_short(task, rng):
    """A last page that is not full tells how many rows it has, and that no page follows."""
    rows = hand_out(task, rng, rows_with_one_left(rng))
    server = task.new("Server")
    for last, page_size in last_pages(rng, len(rows)):
        for page in (last - 1, last):
            check_hyper(server.get_hyper(page, page_size), rows, page, page_size)


@edge(hint="When the rows fill the last page exactly, no page follows it either.")
def test_last_page_may_be_full(task, rng):
    """No page follows a last page that is full."""
    page_size, full_pages = rng.randint(3, 9), rng.randint(3, 9)
    rows = hand_out(task, rng, full_pages * page_size)
    server = task.new("Server")
    check_hyper(server.get_hyper(full_pages, page_size), rows, full_pages, page_size)
    check_hyper(server.get_hyper(full_pages + 1, page_size), rows, full_pages + 1, page_size)


@edge(hint="With one page in all, there is none before and none after it.")
def test_everything_on_one_page(task, rows):
    """A page larger than the data set is the only one."""
    server = task.new("Server")
    check_hyper(server.get_hyper(1, len(rows) + 7), rows, 1, len(rows) + 7)


@edge(hint="get_page checks its arguments: who calls it before anything else is computed?")
def test_refuses_the_pages_that_get_page_refuses(task, rows):
    """A page of 0 or less is refused with an AssertionError."""
    server = task.new("Server")
    assert server.raised("get_hyper", 0, 2).type == "AssertionError"
    assert server.raised("get_hyper", -10, 2).type == "AssertionError"


@edge(hint="This class keeps what the last task made.")
def test_still_has_get_page(task, rows):
    """The pages of the task before can still be asked for."""
    server = task.new("Server")
    assert server.get_page(3, 2) == rows[4:6]


@edge(hint="What does dataset() do when it is called a second time?")
def test_reads_the_file_once(task, rows):
    """The same page stays the same when asked for again, and the file is read only once."""
    task.load()
    before = task.opened(DATA_FILE)  # by what is done with another server while the file is imported
    server = task.new("Server")
    first = hyper_page(server.get_hyper(2, 5))
    task.ask("garble", DATA_FILE)
    second, third = [hyper_page(server.get_hyper(2, 5)) for _ in range(2)]
    opened = task.opened(DATA_FILE) - before
    assert opened <= 1, f"Three pages opened the data file {opened} times: read it once, and keep the rows."
    same = first == second == third
    assert same, "get_hyper(2, 5) gave one page first, and another when the file had changed: read it once."


@edge
@given(wanted=st.lists(st.tuples(st.integers(1, 9), st.integers(1, 90)), min_size=1, max_size=8))
def test_agrees_with_a_plain_model(task, rows, wanted):
    """Any pages of any sizes, asked for in any order, are described rightly."""
    server = task.new("Server")
    found = server.calls([("get_hyper", page, page_size) for page, page_size in wanted])
    for (page, page_size), given_page in zip(wanted, found, strict=True):
        check_hyper(given_page, rows, page, page_size)


@edge(hint="A dictionary is a `Dict`, or more exactly a `Dict[str, Any]`.")
def test_is_annotated_as_the_task_says(task, rows):
    """get_hyper is annotated to take two integers and return a dictionary."""
    fault = signature_fault(task, "Server.get_hyper(self, page: int, page_size: int) -> Dict[_, _]")
    assert not fault, fault
