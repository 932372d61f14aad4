"""Behaviour of 0x00-pagination/0-simple_helper_function.py."""

from hypothesis import strategies as st

from checker.testing import CheckFailure, core, edge, given, python, type_hints


@core(hint="Pages are counted from 1, items from 0.")
def test_first_page_begins_with_item_0(task):
    """The first page of 7 items is the slice from 0 to 7."""
    assert index_range(task, 1, 7) == (0, 7)


@core(hint="How many items stand on the pages before this one?")
def test_later_page_begins_where_the_one_before_ends(task):
    """The third page of 15 items is the slice from 30 to 45."""
    assert index_range(task, page=3, page_size=15) == (30, 45)


@edge
@given(page=st.integers(1, 10_000), page_size=st.integers(1, 10_000))
def test_is_right_for_any_page_of_any_size(task, page, page_size):
    """Any page of any size gets the right slice."""
    assert index_range(task, page, page_size) == ((page - 1) * page_size, page * page_size)


@edge(hint="Integers stay exact however large they are; floats do not.")
def test_counts_in_whole_numbers(task, rng):
    """Both indexes are integers, and exact however large they are."""
    large, larger = rng.randint(10**9, 10**10), rng.randint(10**9, 10**10) * 2 + 1
    for page, page_size in ((1, rng.randint(2, 99)), (large, larger)):
        indexes = index_range(task, page, page_size)
        assert indexes == ((page - 1) * page_size, page * page_size)
        assert [type(index).__name__ for index in indexes] == ["int", "int"], "An index is an int."


@edge(hint="A tuple that always has two integers is a `Tuple[int, int]`.")
def test_is_annotated_as_the_task_says(task):
    """It is annotated to take two integers and return a tuple of two."""
    fault = type_hints.signature_fault(task, "index_range(page: int, page_size: int) -> Tuple[int, int]")
    assert not fault, fault


def index_range(task, *args, **kwargs):
    """What it gives, which has to be a tuple; a named one is one."""
    indexes = python.as_tuple(task.call("index_range", *args, **kwargs))
    if type(indexes) is not tuple:
        raise CheckFailure(
            f"index_range has to return a tuple, and what it returns is of type {python.kind_of(indexes)}: "
            "`return begin, end`, for example, makes one."
        )
    return indexes
