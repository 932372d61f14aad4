"""Behaviour of 0x00-pagination/2-hypermedia_pagination.py."""

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
from page_models import HYPER_KEYS, check_hyper, check_page, hyper_page, is_right, wrong_values

from checker.testing import core, edge, given, python, type_hints


@pytest.fixture(autouse=True)
def _with_right_prerequisites(task):
    """Where the index_range of task 0 is wrong, a right one stands in for it."""
    PREREQUISITES.substitute_broken(task)


@pytest.fixture
def rows(task, rng):
    """A data set of a few dozen rows, handed out."""
    return hand_out(task, rng, rng.randint(40, 80))


@core(hint="Which six keys does the table of the task name?")
def test_is_a_dictionary_of_six_values(task, rows):
    """A page is a dictionary with exactly the six keys that the task names."""
    hyper_page(task.new("Server").get_hyper(1, 2))


@core(hint="get_page gives the data.")
def test_first_page(task, rows):
    """The first page has the first rows, and 1 as its number."""
    server = task.new("Server")
    check_hyper(server.get_hyper(1, 2), rows, 1, 2, "data", "page")


@core(hint="get_page gives the data, for the same two arguments.")
def test_page_in_the_middle(task, rng):
    """A page in the middle has its own rows, and its own number."""
    rows = hand_out(task, rng, rng.randint(310, 500))
    server = task.new("Server")
    check_hyper(server.get_hyper(2, 2), rows, 2, 2, "data", "page")
    check_hyper(server.get_hyper(100, 3), rows, 100, 3, "data", "page")


@core(hint="The page before is page - 1, and the first page has none before it.")
def test_tells_the_page_before(task, rng):
    """`prev_page` is the number of the page before, and None on the first page."""
    rows = hand_out(task, rng, rng.randint(310, 500))
    server = task.new("Server")
    for page, page_size in ((1, 2), (2, 2), (100, 3)):
        check_hyper(server.get_hyper(page, page_size), rows, page, page_size, "prev_page")


@core(hint="The page after is page + 1, as long as there is one.")
def test_tells_the_page_after(task, rng):
    """`next_page` is the number of the page after."""
    rows = hand_out(task, rng, rng.randint(310, 500))
    server = task.new("Server")
    for page, page_size in ((1, 2), (2, 2), (100, 3)):
        check_hyper(server.get_hyper(page, page_size), rows, page, page_size, "next_page")


@core(hint="page_size is the number of rows that are given, not of those asked for.")
def test_page_size_is_the_number_of_its_rows(task, rows):
    """`page_size` is how many rows the page has, and 0 past the end."""
    server = task.new("Server")
    check_hyper(server.get_hyper(1, 2), rows, 1, 2, "page_size")
    check_hyper(server.get_hyper(3000, 100), rows, 3000, 100, "page_size")


@core(hint="What does get_page give past the end?")
def test_page_past_the_end(task, rows):
    """A page past the end has no rows, and the number that was asked for."""
    server = task.new("Server")
    check_hyper(server.get_hyper(3000, 100), rows, 3000, 100, "data", "page")


@core(hint="No page follows where page is not less than total_pages.")
def test_no_page_follows_one_past_the_end(task, rows):
    """`next_page` is None past the end."""
    server = task.new("Server")
    check_hyper(server.get_hyper(3000, 100), rows, 3000, 100, "next_page")


@core(hint="It is page - 1 there, too: only page 1 has none before it.")
def test_page_before_one_past_the_end(task, rows):
    """`prev_page` is `page - 1` past the end, too."""
    server = task.new("Server")
    check_hyper(server.get_hyper(3000, 100), rows, 3000, 100, "prev_page")


@core(hint="Look at the default values of the two arguments.")
def test_gives_the_first_ten_rows_when_asked_for_nothing_else(task, rows):
    """Without arguments it is page 1 of 10 rows, and the arguments have names."""
    server = task.new("Server")
    same = python.as_dict(server.get_hyper()) == python.as_dict(server.get_hyper(1, 10))
    assert same, "get_hyper() does not give what get_hyper(1, 10) gives."
    same = python.as_dict(server.get_hyper(page_size=4, page=2)) == python.as_dict(server.get_hyper(2, 4))
    assert same, "get_hyper(page_size=4, page=2) and get_hyper(2, 4) do not give the same."


@core(hint="Is the header counted? Is a last page that is not full counted?")
def test_total_pages_counts_a_page_that_is_not_full(task, rng):
    """The total counts every page, a last one that is not full too, and no header."""
    page_size, full_pages = rng.randint(3, 9), rng.randint(4, 9)
    rows = hand_out(task, rng, page_size * full_pages)
    server = task.new("Server")
    for size in (page_size, page_size - 1, len(rows), len(rows) - 1, len(rows) + 1):
        check_hyper(server.get_hyper(1, size), rows, 1, size, "total_pages")
    # Of each page of the data set, and past the end, it is the same.
    for page in (2, full_pages, full_pages + 1):
        check_hyper(server.get_hyper(page, page_size), rows, page, page_size, "total_pages")


@edge(hint="On the last page, page_size is the number of rows that are left.")
def test_last_page_is_short(task, rng):
    """A last page that is not full has the rows that are left, and tells how many they are."""
    rows = hand_out(task, rng, rows_with_one_left(rng))
    server = task.new("Server")
    for page, page_size in last_pages(rng, len(rows)):
        result = server.get_hyper(page, page_size)
        check_hyper(result, rows, page, page_size, "data")
        # A program that gives the requested size does so past the end, too: another check reports that.
        if is_right(check_hyper, server.get_hyper(3000, 100), rows, 3000, 100, "page_size"):
            check_hyper(result, rows, page, page_size, "page_size")


@edge(hint="No page follows where page is not less than total_pages.")
def test_no_page_follows_the_last(task, rng):
    """`next_page` is None on a last page that is not full, and not on the page before it."""
    rows = hand_out(task, rng, rows_with_one_left(rng))
    server = task.new("Server")
    for last, page_size in last_pages(rng, len(rows)):
        check_hyper(server.get_hyper(last - 1, page_size), rows, last - 1, page_size, "next_page")
        check_hyper(server.get_hyper(last, page_size), rows, last, page_size, "next_page")


@edge(hint="When the rows fill the last page exactly, no page follows it either.")
def test_last_page_may_be_full(task, rng):
    """A last page that is full is the last like one that is not."""
    page_size, full_pages = rng.randint(3, 9), rng.randint(3, 9)
    rows = hand_out(task, rng, full_pages * page_size)
    server = task.new("Server")
    check_hyper(server.get_hyper(full_pages, page_size), rows, full_pages, page_size, "data")
    check_hyper(server.get_hyper(full_pages + 1, page_size), rows, full_pages + 1, page_size, "data")
    if is_right(check_hyper, server.get_hyper(2, len(rows) - 1), rows, 2, len(rows) - 1, "next_page"):
        check_hyper(server.get_hyper(full_pages, page_size), rows, full_pages, page_size, "next_page")


@edge(hint="With one page in all, it has every row.")
def test_everything_on_one_page(task, rows):
    """A page larger than the data set has all its rows."""
    server = task.new("Server")
    check_hyper(server.get_hyper(1, len(rows) + 7), rows, 1, len(rows) + 7, "data")


@edge(hint="get_page checks its arguments: who calls it before anything else is computed?")
def test_refuses_the_pages_that_get_page_refuses(task, rows):
    """A page of 0 or less is refused with an AssertionError."""
    server = task.new("Server")
    assert server.raised("get_hyper", 0, 2).type == "AssertionError"
    assert server.raised("get_hyper", -10, 2).type == "AssertionError"


@edge(hint="Who divides by page_size before get_page has looked at it?")
def test_refuses_whatever_get_page_refuses(task, rows):
    """`get_hyper(1, 0)`, and whatever else get_page refuses, is refused with the same AssertionError."""
    server = task.new("Server")
    for page, page_size in (*get_page_claims.NOT_ABOVE_0, *get_page_claims.NO_INTEGERS):
        # A page of 0 or less is the claim of another check.
        if not (type(page) is int and page <= 0) and _refuses(server, page, page_size):
            assert server.raised("get_hyper", page, page_size).type == "AssertionError"


def _refuses(server, page, page_size):
    """Whether get_page refuses these: that it does is the claim of another check."""
    try:
        return server.raised("get_page", page, page_size).type == "AssertionError"
    except AssertionError:
        return False


@edge(hint="This class keeps what the last task made.")
def test_still_has_get_page(task, rows):
    """The pages of the task before can still be asked for."""
    server = task.new("Server")
    check_page(server.get_page(3, 2), rows, 3, 2)


@edge(hint="A plain file name is looked for in the current folder; __file__ is where the module lies.")
def test_reads_the_file_of_the_current_folder(task, rng):
    """The data is that of the current folder, wherever the module lies."""
    rows = hand_out_elsewhere(task, rng)
    check_hyper(task.new("Server").get_hyper(2, 3), rows, 2, 3, "data")


@edge(hint="What does dataset() do when it is called a second time?")
def test_reads_the_file_once(task, rows):
    """The same page stays the same when asked for again, and the file is read only once."""
    task.load()
    before = task.opened(DATA_FILE)  # by what is done with another server while the file is imported
    server = task.new("Server")
    first = python.as_dict(server.get_hyper(2, 5))
    task.ask("scramble_file", DATA_FILE)
    second, third = [python.as_dict(server.get_hyper(2, 5)) for _ in range(2)]
    opened = task.opened(DATA_FILE) - before
    assert opened <= 1, f"Three pages opened the data file {opened} times: read it once, and keep the rows."
    same = first == second == third
    assert same, "get_hyper(2, 5) gave one page first, and another when the file had changed: read it once."


# What is wrong with these already is the claim of other checks.
_PLAIN = ((1, 2), (2, 2), (3000, 100))


@edge
@given(pages=st.lists(st.tuples(st.integers(1, 9), st.integers(1, 90)), min_size=1, max_size=8))
def test_agrees_with_a_plain_model(task, rows, pages):
    """Any pages of any sizes, asked for in any order, are described as rightly as the first ones."""
    server = task.new("Server")
    last = -(-len(rows) // 7)
    plain = (*_PLAIN, (last - 1, 7), (last, 7), (1, len(rows) - 1), (2, len(rows) - 1), (1, len(rows)))
    requests = [*pages, *plain]
    results = server.calls([("get_hyper", page, page_size) for page, page_size in requests])
    wrong_keys = set[str]().union(
        *(wrong_values(each, rows, *at) for each, at in zip(results[len(pages) :], plain, strict=True))
    )
    keys = [key for key in HYPER_KEYS if key not in wrong_keys]
    for (page, page_size), result in zip(pages, results, strict=False):
        check_hyper(result, rows, page, page_size, *keys)


@edge(hint="A dictionary is a `Dict`, or more exactly a `Dict[str, Any]`.")
def test_is_annotated_as_the_task_says(task, rows):
    """get_hyper is annotated to take two integers and return a dictionary."""
    fault = type_hints.signature_fault(
        task, "Server.get_hyper(self, page: int, page_size: int) -> Dict[_, _]"
    )
    assert not fault, fault


test_still_has_the_defaults_of_get_page = get_page_claims.still_has_its_defaults
test_still_refuses_what_get_page_refused = get_page_claims.still_refuses_what_it_refused
test_still_gives_the_last_pages_of_get_page = get_page_claims.still_gives_last_pages
test_rows_with_commas_stay_whole = get_page_claims.rows_with_commas_stay_whole
test_file_is_closed_again = get_page_claims.file_is_closed_again
