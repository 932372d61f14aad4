"""Behaviour of 0x00-pagination/0-simple_helper_function.py."""

from hypothesis import strategies as st

from checker.testing import CheckFailure, core, edge, given, python, type_hints


@core(hint="Pages are numbered from 1, and items from which number?")
def test_first_page_begins_with_item_0(task):
    """The first page of 7 items is the slice from 0 to 7."""
    assert index_range(task, 1, 7) == (0, 7)


@core(hint="How many items are on the pages before this one?")
def test_later_page_begins_where_the_one_before_ends(task):
    """The third page of 15 items is the slice from 30 to 45."""
    assert index_range(task, page=3, page_size=15) == (30, 45)


@edge
@given(page=st.integers(1, 10_000), page_size=st.integers(1, 10_000))
def test_is_right_for_any_page_of_any_size(task, page, page_size):
    """The slice is right for any page and any page size."""
    assert index_range(task, page, page_size) == ((page - 1) * page_size, page * page_size)


@edge(hint="Integers are exact, however large. Does your function compute with anything else?")
def test_counts_in_whole_numbers(task, rng):
    """Both indexes are exact integers, however large."""
    large, larger = rng.randint(10**9, 10**10), rng.randint(10**9, 10**10) * 2 + 1
    for page, page_size in ((1, rng.randint(2, 99)), (large, larger)):
        indexes = index_range(task, page, page_size)
        assert indexes == ((page - 1) * page_size, page * page_size)
        assert [type(index).__name__ for index in indexes] == ["int", "int"], "An index is an int."


@edge(hint="Which signature does the task name?")
def test_is_annotated_as_the_task_says(task):
    """index_range is annotated to take two integers and return a tuple of two integers."""
    fault = type_hints.signature_fault(task, "index_range(page: int, page_size: int) -> Tuple[int, int]")
    assert not fault, fault


def index_range(task, *args, **kwargs):
    """The result of `index_range`; fails unless it is a tuple, which may be a named one."""
    indexes = python.as_tuple(task.call("index_range", *args, **kwargs))
    if type(indexes) is not tuple:
        raise CheckFailure(
            f"index_range should return a tuple; it returned a value of type {python.kind_of(indexes)}. "
            "For example, `return begin, end` returns a tuple."
        )
    return indexes
