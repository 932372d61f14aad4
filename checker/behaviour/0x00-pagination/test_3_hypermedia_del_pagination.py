"""Behaviour of 0x00-pagination/3-hypermedia_del_pagination.py.

Once rows were deleted, nothing is asked about the last indexes: whether they
still count as in range is left open.
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
    """Where the index_range of task 0 is wrong, a right one stands in for it."""
    PREREQUISITES.substitute_broken(task)


@pytest.fixture
def rows(task, rng):
    """A data set of a few dozen rows, handed out."""
    return hand_out(task, rng, rng.randint(50, 80))


def server_without(task, *deleted):
    """A server whose data is read, and some rows of which are deleted."""
    server = task.new("Server")
    server.indexed_dataset()
    for index in deleted:
        server.delete_item(INDEXED, index)
    return server


def passes_over(task, rows, deleted, index, page_size):
    """Whether a page has the rows that are left: for claims that go further than the check that says so."""
    try:
        page = server_without(task, *sorted(deleted)).get_hyper_index(index, page_size)
        return is_right(check_index_data, page, rows, index, page_size, deleted)
    except SubmissionRaised:
        return False
    finally:
        task.begin_example()


def passes_over_one(task, rows):
    """Whether a single deleted row is passed over."""
    return passes_over(task, rows, {3}, 3, 2)


def passes_over_three(task, rows):
    """Whether three deleted rows in a row are."""
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


@core(hint="An assert compares the index with the number of rows.")
def test_refuses_an_index_far_past_the_end(task, rows):
    """An index far out of range is refused with an AssertionError."""
    server = server_without(task)
    assert server.raised("get_hyper_index", 300000, 100).type == "AssertionError"


@core(hint="Which four keys does the table of the task name?")
def test_is_a_dictionary_of_four_values(task, rows):
    """A page is a dictionary with exactly the four keys that the task names."""
    index_page(server_without(task).get_hyper_index(3, 2))


@core(hint="The page begins with the row at the index.")
def test_gives_the_rows_from_the_index_on(task, rows):
    """With nothing deleted, a page has the rows from its index on."""
    server = server_without(task)
    check_index_data(server.get_hyper_index(3, 2), rows, 3, 2)
    check_index_data(server.get_hyper_index(5, 2), rows, 5, 2)


@core(hint="`index` and `page_size` say what was asked for.")
def test_tells_index_and_page_size(task, rows):
    """A page tells the index that was asked for, and its page size."""
    server = server_without(task)
    check_index_and_size(server.get_hyper_index(3, 2), 3, [2])
    check_index_and_size(server.get_hyper_index(5, 3), 5, [3])


@core(hint="The next page begins right after the last row of this one.")
def test_next_page_begins_where_this_one_ends(task, rows):
    """With nothing deleted, the next page begins right after this one."""
    server = server_without(task)
    check_next_index(server.get_hyper_index(3, 2), rows, 3, 2)
    check_next_index(server.get_hyper_index(5, 2), rows, 5, 2)


@core(hint="A row that is gone is passed over, and the page filled from those after it.")
def test_passes_over_a_deleted_row(task, rows):
    """With row 3 deleted, two rows from 3 on are 4 and 5."""
    server = server_without(task)
    server.get_hyper_index(3, 2)
    server.delete_item(INDEXED, 3)
    check_index_data(server.get_hyper_index(3, 2), rows, 3, 2, {3})


@core(hint="It is no longer index + page_size: where does the page really end?")
def test_next_page_begins_after_the_rows_that_moved_up(task, rows):
    """With row 3 deleted, the page after two rows from 3 on begins with 6."""
    server = server_without(task, 3)
    check_next_index(server.get_hyper_index(3, 2), rows, 3, 2, {3})


@core(hint="What is asked for does not change when a row is deleted.")
def test_index_stays_what_was_asked_for(task, rows):
    """With row 3 deleted, a page that was asked for from 3 on says 3."""
    check_value(server_without(task, 3).get_hyper_index(3, 2), "index", [3])


@core(hint="Indexes belong to rows for good: what is deleted elsewhere does not move them.")
def test_a_page_without_deleted_rows_stays_as_it_was(task, rows):
    """With row 3 deleted, two rows from 5 on are the same page as before."""
    server = server_without(task)
    before = python.as_dict(server.get_hyper_index(5, 2))
    server.delete_item(INDEXED, 3)
    after = python.as_dict(server.get_hyper_index(5, 2))
    assert after == before, "The page from 5 on is another one now that row 3 is deleted."


@core(hint="Look at the default value of page_size.")
def test_gives_ten_rows_when_not_told_how_many(task, rows):
    """Without a page size it is ten rows, and the arguments have names."""
    server = server_without(task)
    same = python.as_dict(server.get_hyper_index(7)) == python.as_dict(server.get_hyper_index(7, 10))
    assert same, "get_hyper_index(7) does not give what get_hyper_index(7, 10) gives."
    same = python.as_dict(server.get_hyper_index(page_size=4, index=2)) == python.as_dict(
        server.get_hyper_index(2, 4)
    )
    assert same, "get_hyper_index(page_size=4, index=2) and get_hyper_index(2, 4) do not give the same."


@core(hint="Every row belongs into it, with its own index as the key.")
def test_indexed_dataset_is_every_row_by_its_index(task, rng):
    """The indexed data set has every row of the file, at its index, and no header."""
    rows = hand_out(task, rng, rng.randint(1050, 1200))
    dataset = python.as_dict(task.new("Server").indexed_dataset())
    if type(dataset) is not dict:
        raise CheckFailure(
            f"indexed_dataset has to return a dictionary, and this is of type {python.kind_of(dataset)}."
        )
    assert len(dataset) == len(rows), "The indexed data set has not as many rows as the file."
    assert dataset == dict(enumerate(rows))


@edge(hint="Who fills the private dictionary if nobody called indexed_dataset() yet?")
def test_needs_no_other_call_before(task, rows):
    """A page can be asked for right away, without calling indexed_dataset() first."""
    first = python.as_dict(task.new("Server").get_hyper_index(3, 2))
    same = first == python.as_dict(server_without(task).get_hyper_index(3, 2))
    assert same, "get_hyper_index(3, 2) gives another page when indexed_dataset() was called before."


@edge(hint="0 is an index as good as any other.")
def test_begins_at_0(task, rows):
    """The first page begins at index 0."""
    page = server_without(task).get_hyper_index(0, 4)
    check_index_data(page, rows, 0, 4)
    check_value(page, "index", [0])


@edge(hint="What is the smallest index that there is?")
def test_refuses_a_negative_index(task, rows):
    """A negative index is refused with an AssertionError."""
    server = server_without(task)
    assert server.raised("get_hyper_index", -1, 2).type == "AssertionError"


@edge(hint="With 50 rows, what is the largest index?")
def test_refuses_the_index_after_the_last_row(task, rows):
    """The number of rows is no index: it is refused with an AssertionError."""
    server = server_without(task)
    assert server.raised("get_hyper_index", len(rows), 2).type == "AssertionError"


@edge(hint="How many rows are left in the page?")
def test_fills_the_page_over_several_gaps(task, rows):
    """With rows 3, 6 and 8 deleted, ten rows from 1 on are still ten rows, as with one deleted."""
    needs(passes_over_one(task, rows), "a single deleted row is passed over")
    deleted = {3, 6, 8}
    server = server_without(task, *deleted)
    for index, page_size in ((1, 10), (3, 2), (5, 2)):
        check_index_data(server.get_hyper_index(index, page_size), rows, index, page_size, deleted)


@edge(hint="After a deleted row, the next one may be deleted too.")
def test_passes_over_several_deleted_rows_in_a_row(task, rng, rows):
    """Three deleted rows one after another are passed over as one is: first, in the midst and last."""
    needs(passes_over_one(task, rows), "a single deleted row is passed over")
    first = rng.randint(6, 12)
    deleted = {first, first + 1, first + 2}
    server = server_without(task, *deleted)
    for index in (first, first + 1, first - 2, first - 4):
        check_index_data(server.get_hyper_index(index, 4), rows, index, 4, deleted)


@edge(hint="Where does the page really end, and where is the next row that is left?")
def test_next_page_begins_after_several_deleted_rows(task, rng, rows):
    """Where three rows are deleted, `next_index` leads on from the page as it does where one is."""
    if leads_on_after_one(task, rows) and passes_over_three(task, rows):
        first = rng.randint(6, 12)
        deleted = {first, first + 1, first + 2}
        server = server_without(task, *deleted)
        for index in (first, first - 2, first - 4):
            check_next_index(server.get_hyper_index(index, 4), rows, index, 4, deleted)


@edge(hint="A page of which all rows are gone begins with the rows after them.")
def test_passes_over_a_whole_page(task, rng, rows):
    """As many deleted rows as the page is long are passed over as three are."""
    first = rng.randint(6, 12)
    _passes_over_as_three(task, rows, first, first, 5, gap=5)


@edge(hint="However many rows are gone, those after them are still there.")
def test_passes_over_a_long_gap(task, rng, rows):
    """Thirty deleted rows in a row are passed over as three are."""
    first = rng.randint(6, 12)
    _passes_over_as_three(task, rows, first, first - 1, 3, gap=30)


def _passes_over_as_three(task, rows, first, index, page_size, gap):
    """A gap of that length is passed over; whether one of three rows is, is the claim of another check."""
    three, all_of_them = [set(range(first, first + length)) for length in (3, gap)]
    if passes_over(task, rows, three, index, page_size):
        task.begin_example()
        server = server_without(task, *sorted(all_of_them))
        check_index_data(server.get_hyper_index(index, page_size), rows, index, page_size, all_of_them)


@edge(hint="Is an index compared with the number of rows that are left? Rows keep their indexes.")
def test_page_near_the_end_after_deletions(task, rng, rows):
    """With rows at the beginning deleted, a page near the end is what it was."""
    index = len(rows) - 8
    server = server_without(task)
    before = python.as_dict(server.get_hyper_index(index, 4))
    for number in rng.sample(range(1, 20), 5):
        server.delete_item(INDEXED, number)
    after = python.as_dict(server.get_hyper_index(index, 4))
    assert after == before, f"The page from {index} on is another one now that rows before it are deleted."


@edge(hint="Does the loop end when there are no more rows?")
def test_page_running_past_the_end(task, rng, rows):
    """A page that asks for more rows than are left gives those that are left."""
    left, page_size = rng.randint(2, 6), rng.randint(7, 15)
    index = len(rows) - left
    server = server_without(task)
    check_index_data(server.get_hyper_index(index, page_size), rows, index, page_size)
    check_index_data(server.get_hyper_index(1, len(rows) + 5), rows, 1, len(rows) + 5)


@edge(hint="How many rows were asked for, and how many are there? Either is a page size.")
def test_page_size_of_a_page_past_the_end(task, rng, rows):
    """A short page tells as its size how many rows were asked for, or how many are left."""
    left, page_size = rng.randint(2, 6), rng.randint(7, 15)
    server = server_without(task)
    if is_right(check_value, server.get_hyper_index(3, 2), "page_size", [2]):
        check_value(server.get_hyper_index(len(rows) - left, page_size), "page_size", [page_size, left])


@edge(hint="The last row still is where it was: is it compared with the number of rows that are left?")
def test_page_running_past_the_end_after_a_deletion(task, rng, rows):
    """With a row deleted, a page to the end goes as far as before."""
    index = len(rows) - 12
    _goes_to_the_end(task, rows, index, {index + rng.randint(2, 6)}, [20])


@edge(hint="What is looked up under the index of the last row, when it is not there?")
def test_page_running_past_the_end_when_the_last_row_is_deleted(task, rng, rows):
    """With the last row deleted, and others, a page to the end has the rows that are left."""
    index = len(rows) - 12
    deleted = {index + rng.randint(2, 4), index + rng.randint(5, 7), len(rows) - 2, len(rows) - 1}
    _goes_to_the_end(task, rows, index, deleted, [20, 8])


def _goes_to_the_end(task, rows, index, deleted, page_sizes):
    """Pages to the end are right, where one is with nothing deleted, and a deleted row is passed over."""
    whole = server_without(task).get_hyper_index(index, 20)
    if is_right(check_index_data, whole, rows, index, 20) and passes_over_three(task, rows):
        task.begin_example()
        server = server_without(task, *sorted(deleted))
        for page_size in page_sizes:
            check_index_data(server.get_hyper_index(index, page_size), rows, index, page_size, deleted)


@edge(hint="Nothing in the task says how many rows there are, or how many are asked for.")
def test_large_data_set_and_large_page(task, rng):
    """Pages far into a large data set, and large pages, are like any other."""
    rows = hand_out(task, rng, rng.randint(1100, 1200))
    server = server_without(task)
    check_index_data(server.get_hyper_index(1039, 4), rows, 1039, 4)
    check_index_data(server.get_hyper_index(5, 300), rows, 5, 300)


@edge(hint="What is kept in the class is every server's; what __init__ puts into self is one's own.")
def test_servers_do_not_disturb_each_other(task, rows):
    """A row that is deleted in one server is still in another."""
    before = python.as_dict(server_without(task).get_hyper_index(1, 6))
    server_without(task, 2, 4)
    after = python.as_dict(server_without(task).get_hyper_index(1, 6))
    assert after == before, "Rows 2 and 4 were deleted in another server, and are missing in this one."


@edge(hint="When the last row is on this page, there is no next one.")
def test_page_ending_with_the_last_row(task, rows):
    """After a page that ends with the last row, `next_index` leads to no row."""
    server = server_without(task)
    for index, page_size in ((len(rows) - 4, 4), (len(rows) - 1, 1)):
        check_next_index(server.get_hyper_index(index, page_size), rows, index, page_size)
    # And one that leaves it to the next.
    check_next_index(server.get_hyper_index(len(rows) - 4, 3), rows, len(rows) - 4, 3)


@edge(hint="The next index lies after the last row of the page, wherever rows are deleted.")
def test_last_page_with_deleted_rows(task, rows):
    """After a last page in which rows are deleted, `next_index` leads to no row that was seen."""
    needs(leads_on_after_one(task, rows), "`next_index` is right after one deleted row")
    last = len(rows) - 1
    deleted = {last - 2, last - 1}
    page = server_without(task, *deleted).get_hyper_index(last - 4, 3)
    check_next_index(page, rows, last - 4, 3, deleted)


@edge(hint="What a reader has seen, and what is deleted, must not move what comes next.")
def test_nobody_misses_a_row(task, rng):
    """Who follows next_index sees every row that is left once, whatever is deleted meanwhile."""
    rows = hand_out(task, rng, rng.randint(100, 140))
    one_by_one = passes_over_three(task, rows) and leads_on_after_one(task, rows)
    needs(one_by_one, "deleted rows are passed over, and `next_index` is right after one")
    page_size = rng.randint(3, 6)
    server = server_without(task)
    seen, index, deleted = [], 1, set()
    for _ in range(4):
        page = python.as_dict(server.get_hyper_index(index, page_size))
        check_index_data(page, rows, index, page_size, deleted)
        check_next_index(page, rows, index, page_size, deleted)
        seen += page["data"]
        index = page["next_index"]
        # One row that was seen goes, the next two, and one on the page after.
        for deleted_index in {index - 2, index, index + 1, index + 4} - deleted:
            server.delete_item(INDEXED, deleted_index)
            deleted.add(deleted_index)
    assert len({row[3] for row in seen}) == 4 * page_size, "A row was seen twice."


@edge(hint="A row is known by its index, not by what is in it.")
def test_rows_that_are_alike_are_rows_each(task, rng):
    """Rows that stand in the file twice are two rows, each with an index of its own."""
    number = rng.randint(20, 30)
    rows = hand_out(task, rng, number, times=2)
    server = server_without(task)
    for index, page_size in ((number + 1, 4), (number - 3, 8)):
        check_index_data(server.get_hyper_index(index, page_size), rows, index, page_size)
    # How the next page is found where no row is like another is the claim of others.
    if is_right(check_next_index, server.get_hyper_index(1, 4), rows, 1, 4):
        check_next_index(server.get_hyper_index(number + 1, 4), rows, number + 1, 4)
    server.delete_item(INDEXED, number + 3)
    # That deleted rows are passed over is the claim of others: one that is like it is still there.
    check_index_data(server.get_hyper_index(2, 4), rows, 2, 4)


@edge(hint="A plain file name is looked for in the current folder; __file__ is where the module lies.")
def test_reads_the_file_of_the_current_folder(task, rng):
    """The data is that of the current folder, wherever the module lies."""
    rows = hand_out_elsewhere(task, rng)
    check_index_data(server_without(task).get_hyper_index(3, 2), rows, 3, 2)


@edge(hint="What does dataset() do when it is called a second time?")
def test_reads_the_file_once(task, rows):
    """The same page stays the same when asked for again, and the file is read only once."""
    task.load()
    before = task.opened(DATA_FILE)  # by what is done with another server while the file is imported
    server = server_without(task)
    first = python.as_dict(server.get_hyper_index(5, 3))
    task.ask("scramble_file", DATA_FILE)
    second, third = [python.as_dict(server.get_hyper_index(5, 3)) for _ in range(2)]
    opened = task.opened(DATA_FILE) - before
    assert opened <= 1, f"Three pages opened the data file {opened} times: read it once, and keep the rows."
    same = first == second == third
    assert same, (
        "get_hyper_index(5, 3) gave one page first, and another when the file had changed: read it once."
    )


@edge
@given(
    deleted=st.sets(st.integers(0, 25), max_size=6),
    pages=st.lists(st.tuples(st.integers(1, 15), st.integers(1, 6)), min_size=1, max_size=6),
)
def test_agrees_with_a_plain_model(task, rows, deleted, pages):
    """Whichever rows are deleted, any pages have the rows that are left, as they have with three deleted."""
    needs(passes_over_three(task, rows), "three deleted rows in a row are passed over")
    server = server_without(task, *sorted(deleted))
    results = server.calls([("get_hyper_index", index, page_size) for index, page_size in pages])
    for (index, page_size), page in zip(pages, results, strict=True):
        check_index_data(page, rows, index, page_size, deleted)


@edge(hint="A dictionary is a `Dict`, or more exactly a `Dict[str, Any]`.")
def test_is_annotated_as_the_task_says(task, rows):
    """get_hyper_index is annotated to take a page size that is an integer, and return a dictionary."""
    fault = type_hints.signature_fault(
        task, "Server.get_hyper_index(self, index, page_size: int) -> Dict[_, _]"
    )
    assert not fault, fault


@edge(hint="A field that has a comma stands in quotation marks in the file: the csv module knows.")
def test_rows_with_commas_stay_whole(task, rng):
    """A comma or a quotation mark inside of a field does not part it: each row has its six fields."""
    rows = hand_out(task, rng, rng.randint(40, 80), commas=True)
    dataset = python.as_dict(task.new("Server").indexed_dataset())
    get_page_claims.check_fields(
        "indexed_dataset()", [*dataset.values()] if type(dataset) is dict else dataset, rows
    )


@edge(hint="`with open(…) as file:` closes the file when its block is left, whatever happens.")
def test_file_is_closed_again(task, rows):
    """When a method comes back, the data file is closed again."""
    task.new("Server").indexed_dataset()
    get_page_claims.check_file_is_closed(task, "indexed_dataset()")


test_get_page_is_right_where_it_is_kept = get_page_claims.get_page_is_right_where_it_is_kept
