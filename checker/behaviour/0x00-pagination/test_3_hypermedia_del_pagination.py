"""Behaviour of 0x00-pagination/3-hypermedia_del_pagination.py.

The task leaves open whether the last indexes are still in range after rows were
deleted, so no check requests them.
"""

import get_page_claims
import pytest
from datasets import DATA_FILE, PREREQUISITES, hand_out, hand_out_elsewhere
from hypothesis import strategies as st
from page_models import (
    check_index_and_size,
    check_index_data,
    check_next_index,
    check_value,
    index_page,
    is_right,
)

from checker.testing import CheckFailure, SubmissionRaised, core, edge, given, needs, python, type_hints

INDEXED = "_Server__indexed_dataset"


@pytest.fixture(autouse=True)
def _with_right_prerequisites(task):
    """Replace an `index_range` from task 0 that is wrong."""
    PREREQUISITES.substitute_broken(task)


@pytest.fixture
def rows(task, rng):
    """A data set of a few dozen rows, written for the submission."""
    return hand_out(task, rng, rng.randint(50, 80))


def server_without(task, *deleted):
    """A server that has read its data and from which some rows are deleted."""
    server = task.new("Server")
    server.indexed_dataset()
    for index in deleted:
        server.delete_item(INDEXED, index)
    return server


def passes_over(task, rows, deleted, index, page_size):
    """Whether a page has the remaining rows, for checks that build on that."""
    try:
        page = server_without(task, *sorted(deleted)).get_hyper_index(index, page_size)
        return is_right(check_index_data, page, rows, index, page_size, deleted)
    except SubmissionRaised:
        return False
    finally:
        task.begin_example()


def passes_over_one(task, rows):
    """Whether a single deleted row is skipped."""
    return passes_over(task, rows, {3}, 3, 2)


def passes_over_three(task, rows):
    """Whether three deleted rows in a row are skipped."""
    return passes_over(task, rows, {6, 7, 8}, 5, 3)


def leads_on_after_one(task, rows):
    """Whether `next_index` is right where a single row is deleted."""
    try:
        page = server_without(task, 3).get_hyper_index(3, 2)
        return is_right(check_next_index, page, rows, 3, 2, {3})
    except SubmissionRaised:
        return False
    finally:
        task.begin_example()


@core(hint="Which assert compares the index with the number of rows?")
def test_refuses_an_index_far_past_the_end(task, rows):
    """An index far out of range raises an AssertionError."""
    server = server_without(task)
    assert server.raised("get_hyper_index", 300000, 100).type == "AssertionError"


@core(hint="Which four keys does the table of the task name?")
def test_is_a_dictionary_of_four_values(task, rows):
    """A page is a dictionary with exactly the four keys that the task names."""
    index_page(server_without(task).get_hyper_index(3, 2))


@core(hint="Which row does a page begin with?")
def test_gives_the_rows_from_the_index_on(task, rows):
    """When no row is deleted, a page has the rows from its index on."""
    server = server_without(task)
    check_index_data(server.get_hyper_index(3, 2), rows, 3, 2)
    check_index_data(server.get_hyper_index(5, 2), rows, 5, 2)


@core(hint="With which index and which page size was the method called?")
def test_tells_index_and_page_size(task, rows):
    """`index` and `page_size` are those of the call."""
    server = server_without(task)
    check_index_and_size(server.get_hyper_index(3, 2), 3, [2])
    check_index_and_size(server.get_hyper_index(5, 3), 5, [3])


@core(hint="Which row comes right after the last row of this page?")
def test_next_page_begins_where_this_one_ends(task, rows):
    """When no row is deleted, the next page begins right after this one."""
    server = server_without(task)
    check_next_index(server.get_hyper_index(3, 2), rows, 3, 2)
    check_next_index(server.get_hyper_index(5, 2), rows, 5, 2)


@core(hint="Which rows fill the page when one of its rows is deleted?")
def test_passes_over_a_deleted_row(task, rows):
    """With row 3 deleted, the page of two rows from index 3 has rows 4 and 5."""
    server = server_without(task)
    server.get_hyper_index(3, 2)
    server.delete_item(INDEXED, 3)
    check_index_data(server.get_hyper_index(3, 2), rows, 3, 2, {3})


@core(hint="Which row is now the last one of this page?")
def test_next_page_begins_after_the_rows_that_moved_up(task, rows):
    """With row 3 deleted, the page of two rows from index 3 is followed by a page from index 6."""
    server = server_without(task, 3)
    check_next_index(server.get_hyper_index(3, 2), rows, 3, 2, {3})


@core(hint="Is `index` the index requested, or that of the first remaining row?")
def test_index_stays_what_was_asked_for(task, rows):
    """With row 3 deleted, the `index` of a page from index 3 is still 3."""
    check_value(server_without(task, 3).get_hyper_index(3, 2), "index", [3])


@core(hint="Does deleting a row change the indexes of the rows after it?")
def test_a_page_without_deleted_rows_stays_as_it_was(task, rows):
    """With row 3 deleted, the page of two rows from index 5 is the same as before."""
    server = server_without(task)
    before = python.as_dict(server.get_hyper_index(5, 2))
    server.delete_item(INDEXED, 3)
    after = python.as_dict(server.get_hyper_index(5, 2))
    assert after == before, "The page from index 5 changed when row 3 was deleted."


@core(hint="What is the default value of page_size?")
def test_gives_ten_rows_when_not_told_how_many(task, rows):
    """get_hyper_index defaults to ten rows, and takes its arguments by name."""
    server = server_without(task)
    same = python.as_dict(server.get_hyper_index(7)) == python.as_dict(server.get_hyper_index(7, 10))
    assert same, "get_hyper_index(7) and get_hyper_index(7, 10) return different pages."
    same = python.as_dict(server.get_hyper_index(page_size=4, index=2)) == python.as_dict(
        server.get_hyper_index(2, 4)
    )
    assert same, "get_hyper_index(page_size=4, index=2) and get_hyper_index(2, 4) return different pages."


@core(hint="Does your indexed_dataset contain every row of the file, and which keys does it use?")
def test_indexed_dataset_is_every_row_by_its_index(task, rng):
    """indexed_dataset() returns every row of the file by its index, without the header."""
    rows = hand_out(task, rng, rng.randint(1050, 1200))
    dataset = python.as_dict(task.new("Server").indexed_dataset())
    if type(dataset) is not dict:
        raise CheckFailure(
            "indexed_dataset should return a dictionary; "
            f"it returned a value of type {python.kind_of(dataset)}."
        )
    assert len(dataset) == len(rows), "indexed_dataset() has a different number of rows than the file."
    assert dataset == dict(enumerate(rows))


@edge(hint="What fills the private dictionary when indexed_dataset() was not called yet?")
def test_needs_no_other_call_before(task, rows):
    """get_hyper_index works without an earlier call of indexed_dataset()."""
    first = python.as_dict(task.new("Server").get_hyper_index(3, 2))
    same = first == python.as_dict(server_without(task).get_hyper_index(3, 2))
    assert same, "get_hyper_index(3, 2) returns another page when indexed_dataset() was called before."


@edge(hint="Does your code treat 0 as a number, or as no index at all?")
def test_begins_at_0(task, rows):
    """The first page begins at index 0."""
    page = server_without(task).get_hyper_index(0, 4)
    check_index_data(page, rows, 0, 4)
    check_value(page, "index", [0])


@edge(hint="What is the smallest index that there is?")
def test_refuses_a_negative_index(task, rows):
    """A negative index raises an AssertionError."""
    server = server_without(task)
    assert server.raised("get_hyper_index", -1, 2).type == "AssertionError"


@edge(hint="With 50 rows, what is the largest index?")
def test_refuses_the_index_after_the_last_row(task, rows):
    """The number of rows is out of range and raises an AssertionError."""
    server = server_without(task)
    assert server.raised("get_hyper_index", len(rows), 2).type == "AssertionError"


@edge(hint="When do you stop adding rows to the page?")
def test_fills_the_page_over_several_gaps(task, rows):
    """With rows 3, 6 and 8 deleted, a page of ten rows still has ten rows."""
    needs(passes_over_one(task, rows), "a single deleted row is skipped")
    deleted = {3, 6, 8}
    server = server_without(task, *deleted)
    for index, page_size in ((1, 10), (3, 2), (5, 2)):
        check_index_data(server.get_hyper_index(index, page_size), rows, index, page_size, deleted)


@edge(hint="What does your code do when the row after a deleted one is deleted, too?")
def test_passes_over_several_deleted_rows_in_a_row(task, rng, rows):
    """Three deleted rows in a row are skipped at the beginning, inside and at the end of a page."""
    needs(passes_over_one(task, rows), "a single deleted row is skipped")
    first = rng.randint(6, 12)
    deleted = {first, first + 1, first + 2}
    server = server_without(task, *deleted)
    for index in (first, first + 1, first - 2, first - 4):
        check_index_data(server.get_hyper_index(index, 4), rows, index, 4, deleted)


@edge(hint="Which row is the last one of the page, and which is the next remaining row?")
def test_next_page_begins_after_several_deleted_rows(task, rng, rows):
    """With three rows deleted, `next_index` is after the last row of the page."""
    if leads_on_after_one(task, rows) and passes_over_three(task, rows):
        first = rng.randint(6, 12)
        deleted = {first, first + 1, first + 2}
        server = server_without(task, *deleted)
        for index in (first, first - 2, first - 4):
            check_next_index(server.get_hyper_index(index, 4), rows, index, 4, deleted)


@edge(hint="Where does a page begin when all the rows at its place are deleted?")
def test_passes_over_a_whole_page(task, rng, rows):
    """A whole page of deleted rows is skipped."""
    first = rng.randint(6, 12)
    _passes_over_as_three(task, rows, first, first, 5, gap=5)


@edge(hint="How many deleted rows in a row can your code skip?")
def test_passes_over_a_long_gap(task, rng, rows):
    """Thirty deleted rows in a row are skipped."""
    first = rng.randint(6, 12)
    _passes_over_as_three(task, rows, first, first - 1, 3, gap=30)


def _passes_over_as_three(task, rows, first, index, page_size, gap):
    """Fail unless a gap of that length is skipped; another check covers a gap of three rows."""
    three, all_of_them = [set(range(first, first + length)) for length in (3, gap)]
    if passes_over(task, rows, three, index, page_size):
        task.begin_example()
        server = server_without(task, *sorted(all_of_them))
        check_index_data(server.get_hyper_index(index, page_size), rows, index, page_size, all_of_them)


@edge(hint="Rows keep their indexes. Do you compare an index with the number of remaining rows?")
def test_page_near_the_end_after_deletions(task, rng, rows):
    """Deleting rows at the beginning does not change a page near the end."""
    index = len(rows) - 8
    server = server_without(task)
    before = python.as_dict(server.get_hyper_index(index, 4))
    for number in rng.sample(range(1, 20), 5):
        server.delete_item(INDEXED, number)
    after = python.as_dict(server.get_hyper_index(index, 4))
    assert after == before, f"The page from index {index} changed when rows before it were deleted."


@edge(hint="Does the loop end when there are no more rows?")
def test_page_running_past_the_end(task, rng, rows):
    """A page that requests more rows than remain has the remaining rows."""
    left, page_size = rng.randint(2, 6), rng.randint(7, 15)
    index = len(rows) - left
    server = server_without(task)
    check_index_data(server.get_hyper_index(index, page_size), rows, index, page_size)
    check_index_data(server.get_hyper_index(1, len(rows) + 5), rows, 1, len(rows) + 5)


@edge(hint="How many rows were requested, and how many does the page have?")
def test_page_size_of_a_page_past_the_end(task, rng, rows):
    """The `page_size` of a short page is the number of rows requested, or the number it has."""
    left, page_size = rng.randint(2, 6), rng.randint(7, 15)
    server = server_without(task)
    if is_right(check_value, server.get_hyper_index(3, 2), "page_size", [2]):
        check_value(server.get_hyper_index(len(rows) - left, page_size), "page_size", [page_size, left])


@edge(hint="The last row keeps its index. Do you compare it with the number of remaining rows?")
def test_page_running_past_the_end_after_a_deletion(task, rng, rows):
    """With a row deleted, a page that reaches the end still has the last row."""
    index = len(rows) - 12
    _goes_to_the_end(task, rows, index, {index + rng.randint(2, 6)}, [20])


@edge(hint="What does your code do at the index of the last row when that row is deleted?")
def test_page_running_past_the_end_when_the_last_row_is_deleted(task, rng, rows):
    """With the last row and others deleted, a page that reaches the end has the remaining rows."""
    index = len(rows) - 12
    deleted = {index + rng.randint(2, 4), index + rng.randint(5, 7), len(rows) - 2, len(rows) - 1}
    _goes_to_the_end(task, rows, index, deleted, [20, 8])


def _goes_to_the_end(task, rows, index, deleted, page_sizes):
    """Fail unless pages that reach the end are right; other checks cover deleted rows, and undeleted ends."""
    whole = server_without(task).get_hyper_index(index, 20)
    if is_right(check_index_data, whole, rows, index, 20) and passes_over_three(task, rows):
        task.begin_example()
        server = server_without(task, *sorted(deleted))
        for page_size in page_sizes:
            check_index_data(server.get_hyper_index(index, page_size), rows, index, page_size, deleted)


@edge(hint="Does your code rely on a certain number of rows, or limit the size of a page?")
def test_large_data_set_and_large_page(task, rng):
    """A page far into a large data set is right, and so is a large page."""
    rows = hand_out(task, rng, rng.randint(1100, 1200))
    server = server_without(task)
    check_index_data(server.get_hyper_index(1039, 4), rows, 1039, 4)
    check_index_data(server.get_hyper_index(5, 300), rows, 5, 300)


@edge(hint="Do you keep the rows in the class, or in each object?")
def test_servers_do_not_disturb_each_other(task, rows):
    """A row that is deleted in one server is still in another."""
    before = python.as_dict(server_without(task).get_hyper_index(1, 6))
    server_without(task, 2, 4)
    after = python.as_dict(server_without(task).get_hyper_index(1, 6))
    assert after == before, "Rows 2 and 4 were deleted in another server and are missing in this one."


@edge(hint="What should `next_index` be when the last row is on this page?")
def test_page_ending_with_the_last_row(task, rows):
    """After a page that ends with the last row, `next_index` leads to no row."""
    server = server_without(task)
    for index, page_size in ((len(rows) - 4, 4), (len(rows) - 1, 1)):
        check_next_index(server.get_hyper_index(index, page_size), rows, index, page_size)
    # And a page that leaves the last row to the next page.
    check_next_index(server.get_hyper_index(len(rows) - 4, 3), rows, len(rows) - 4, 3)


@edge(hint="Which row is the last one of this page?")
def test_last_page_with_deleted_rows(task, rows):
    """After a last page with deleted rows, `next_index` does not lead back to rows of that page."""
    needs(leads_on_after_one(task, rows), "`next_index` is right after one deleted row")
    last = len(rows) - 1
    deleted = {last - 2, last - 1}
    page = server_without(task, *deleted).get_hyper_index(last - 4, 3)
    check_next_index(page, rows, last - 4, 3, deleted)


@edge(hint="Does deleting a row change which row `next_index` leads to?")
def test_nobody_misses_a_row(task, rng):
    """A reader that follows `next_index` sees every remaining row once, whatever is deleted meanwhile."""
    rows = hand_out(task, rng, rng.randint(100, 140))
    one_by_one = passes_over_three(task, rows) and leads_on_after_one(task, rows)
    needs(one_by_one, "deleted rows are skipped, and `next_index` is right after one deleted row")
    page_size = rng.randint(3, 6)
    server = server_without(task)
    seen, index, deleted = [], 1, set()
    for _ in range(4):
        page = python.as_dict(server.get_hyper_index(index, page_size))
        check_index_data(page, rows, index, page_size, deleted)
        check_next_index(page, rows, index, page_size, deleted)
        seen += page["data"]
        index = page["next_index"]
        # Delete one row of this page, the next two rows, and one of the page after.
        for deleted_index in {index - 2, index, index + 1, index + 4} - deleted:
            server.delete_item(INDEXED, deleted_index)
            deleted.add(deleted_index)
    assert len({row[3] for row in seen}) == 4 * page_size, "A row was seen twice."


@edge(hint="Does your code find a row by its contents, or by its index?")
def test_rows_that_are_alike_are_rows_each(task, rng):
    """Two rows with equal contents are two rows, each with its own index."""
    number = rng.randint(20, 30)
    rows = hand_out(task, rng, number, times=2)
    server = server_without(task)
    for index, page_size in ((number + 1, 4), (number - 3, 8)):
        check_index_data(server.get_hyper_index(index, page_size), rows, index, page_size)
    # Other checks cover `next_index` where all rows differ.
    if is_right(check_next_index, server.get_hyper_index(1, 4), rows, 1, 4):
        check_next_index(server.get_hyper_index(number + 1, 4), rows, number + 1, 4)
    server.delete_item(INDEXED, number + 3)
    # Other checks cover deleted rows; here a row with equal contents remains.
    check_index_data(server.get_hyper_index(2, 4), rows, 2, 4)


@edge(hint="In which folder does open() look for a plain file name?")
def test_reads_the_file_of_the_current_folder(task, rng):
    """The data comes from the file in the current folder, wherever the module is."""
    rows = hand_out_elsewhere(task, rng)
    check_index_data(server_without(task).get_hyper_index(3, 2), rows, 3, 2)


@edge(hint="What does dataset() do when it is called a second time?")
def test_reads_the_file_once(task, rows):
    """The same call returns the same page again, and the file is read only once."""
    task.load()
    before = task.opened(DATA_FILE)  # the import may use a server, too
    server = server_without(task)
    first = python.as_dict(server.get_hyper_index(5, 3))
    task.ask("scramble_file", DATA_FILE)
    second, third = [python.as_dict(server.get_hyper_index(5, 3)) for _ in range(2)]
    opened = task.opened(DATA_FILE) - before
    assert opened <= 1, f"Three pages opened the data file {opened} times. Read it once, and keep the rows."
    same = first == second == third
    assert same, (
        "get_hyper_index(5, 3) returned another page after the file had changed. "
        "Read the file once, and do not change the rows."
    )


@edge
@given(
    deleted=st.sets(st.integers(0, 25), max_size=6),
    pages=st.lists(st.tuples(st.integers(1, 15), st.integers(1, 6)), min_size=1, max_size=6),
)
def test_agrees_with_a_plain_model(task, rows, deleted, pages):
    """Whichever rows are deleted, any page has the remaining rows."""
    needs(passes_over_three(task, rows), "three deleted rows in a row are skipped")
    server = server_without(task, *sorted(deleted))
    results = server.calls([("get_hyper_index", index, page_size) for index, page_size in pages])
    for (index, page_size), page in zip(pages, results, strict=True):
        check_index_data(page, rows, index, page_size, deleted)


@edge(hint="Which signature does the task name?")
def test_is_annotated_as_the_task_says(task, rows):
    """get_hyper_index is annotated to take an integer page size and return a dictionary."""
    fault = type_hints.signature_fault(
        task, "Server.get_hyper_index(self, index, page_size: int) -> Dict[_, _]"
    )
    assert not fault, fault


@edge(hint="A field with a comma is quoted in the file. Which standard module reads such fields?")
def test_rows_with_commas_stay_whole(task, rng):
    """A comma or a quotation mark in a field does not split it: each row has its six fields."""
    rows = hand_out(task, rng, rng.randint(40, 80), commas=True)
    dataset = python.as_dict(task.new("Server").indexed_dataset())
    get_page_claims.check_fields(
        "indexed_dataset()", [*dataset.values()] if type(dataset) is dict else dataset, rows
    )


@edge(hint="Which statement closes a file when its block ends, even after an exception?")
def test_file_is_closed_again(task, rows):
    """When a method returns, the data file is closed again."""
    task.new("Server").indexed_dataset()
    get_page_claims.check_file_is_closed(task, "indexed_dataset()")


test_get_page_is_right_where_it_is_kept = get_page_claims.get_page_is_right_where_it_is_kept
