"""Behaviour of 0x01-caching/1-fifo_cache.py."""

from cache_comparison import (
    assert_falsy_is_nothing_special,
    assert_kept_apart,
    assert_nothing_does_nothing,
    assert_takes_any_type,
)
from cache_harness import assert_builds_on_base_caching, discards, played, start, start_full
from cache_models import Fifo
from cache_output import assert_prints_nothing_else, explain_difference, normalized, normalized_output
from cache_strategies import falsy, ordinary, present

from checker.testing import core, edge, given


@core(hint="Is it `class FIFOCache(BaseCaching)`, with super().__init__() in its __init__ if it has one?")
def test_builds_on_base_caching(task):
    """FIFOCache is a BaseCaching: items live in cache_data, and MAX_ITEMS is left at 4."""
    assert_builds_on_base_caching(task, "FIFOCache")


@core(hint="What stands in your print, letter by letter, and what else does your code print?")
def test_prints_nothing_else(task):
    """`DISCARD: ` and the key that leaves are printed, on a line of their own, and nothing else."""
    assert_prints_nothing_else(task, "FIFOCache", Fifo())


@core(hint="A dict remembers the order in which keys came: which one is at its front?")
def test_discards_the_first_key_put_in(task):
    """A fifth key discards the first one put in, and says so."""
    cache = start_full(task, "FIFOCache")
    cache.put("E", "endive")
    assert normalized_output(task, "A") == discards("A"), "A was put in first, so A leaves first."
    assert cache.get("A") is None, "A was discarded: it is not in the cache any more."
    assert cache.get("E") == "endive", "E is the newcomer: it stays."


@core(hint="Does a key that is in the cache already need any room?")
def test_discards_nothing_for_a_key_put_again(task):
    """Putting a key again in a full cache replaces its item and discards nothing."""
    cache = start_full(task, "FIFOCache")
    cache.put("E", "endive")
    task.printed()
    cache.put("C", "cumin")
    assert normalized_output(task) == "", (
        "C was in the cache already: nothing is discarded, nothing is printed."
    )
    assert cache.get("C") == "cumin", "Putting a key again replaces its item."
    cache.put("F", "fennel")
    assert normalized_output(task, "B") == discards("B"), "After A, it is B's turn to leave."


@core(hint="When you put a key again, does your code take it out and add it at the end?")
def test_a_key_put_again_keeps_its_turn(task):
    """Putting a key again does not make it younger."""
    cache = start_full(task, "FIFOCache")
    cache.put("A", "aniseed")
    cache.put("E", "endive")
    assert normalized_output(task, "A") == discards("A"), (
        "Putting A again does not change its age: A still leaves first."
    )
    task.begin_example()
    cache = start(task, "FIFOCache")
    cache.calls([("put", key, "more") for key in "ABACDE"])
    assert normalized_output(task, "A") == discards("A"), (
        "Nor does it before the cache is full: A still leaves first."
    )


@core(hint="Does your get touch the order of the keys?")
def test_asking_changes_nobodys_turn(task):
    """Asking for a key does not make it younger."""
    cache = start_full(task, "FIFOCache")
    assert cache.get("A") == "anise"
    cache.put("E", "endive")
    assert normalized_output(task, "A") == discards("A"), (
        "Asking for A does not change its age: A still leaves first."
    )
    task.begin_example()
    cache = start(task, "FIFOCache")
    cache.calls([("put", "A", "anise"), ("put", "B", "basil"), ("get", "A")])
    cache.calls([("put", key, "more") for key in "CDE"])
    assert normalized_output(task, "A") == discards("A"), (
        "Nor does it before the cache is full: A still leaves first."
    )


@core(hint="When a key is put again, does your code note it a second time?")
def test_a_key_put_again_has_one_turn(task):
    """A key that was put again leaves once; when it comes back, it is the youngest."""
    cache = start_full(task, "FIFOCache")
    cache.calls([("put", key, key.lower()) for key in "AEAFGH"])
    message = "A leaves once. It comes back after E, so E leaves before it."
    assert normalized_output(task, "ABCDE") == discards("ABCDE"), message


@core(hint="What is the first thing put does, before it makes room for anything?")
def test_none_and_unknown_keys_change_nothing(task):
    """In a full cache a put with None does nothing, and asking for what is not there leaves no trace."""
    cache = start_full(task, "FIFOCache")
    cache.calls([("put", None, "endive"), ("put", "E", None), ("put", "A", None)])
    assert normalized_output(task) == "", "A put with None as key or item does nothing: nothing is discarded."
    assert cache.get(None) is None, "There is never anything under None."
    assert cache.get("E") is None, "None is no item: nothing is under E."
    cache.put("E", "endive")
    assert normalized_output(task, "A") == discards("A"), (
        "None, or a key that is not there, changes nobody's turn."
    )
    assert_nothing_does_nothing(task, "FIFOCache")


@core(
    hint="Make these calls with pencil and paper: what is printed at each, and who is in the cache after it?"
)
@given(calls=ordinary())
def test_agrees_with_the_textbook_queue(task, calls):
    """Any sequence of puts and gets discards, returns and leaves what a queue would."""
    calls = present(calls, Fifo())
    actual, expected = played(task, "FIFOCache", calls), Fifo().played(calls)
    printed = normalized(actual.printed, expected.printed)
    assert printed == expected.printed, explain_difference(
        printed, expected.printed, "This is what leaves, in order: first in, first out."
    )
    assert actual.get_results == expected.get_results, "This is what the gets return, in order."
    assert actual.left == expected.left, "This is what is left in the cache."


@edge(hint="Is `not key` the same question as `key is None`?")
@given(calls=ordinary(), keys=falsy())
def test_takes_falsy_keys_and_items(task, calls, keys):
    """0, '' and False are keys and items like any other: only None is ignored."""
    assert_falsy_is_nothing_special(task, "FIFOCache", calls, keys)


@edge(hint="Where is the state made: in the class, or in __init__ for each object?")
def test_keeps_two_caches_apart(task):
    """What is put into one cache changes nothing in another, be it there at the same time or later."""
    assert_kept_apart(task, "FIFOCache")


@edge(hint="Does your code turn a key or an item into something else before it keeps it?")
def test_takes_keys_and_items_of_any_type(task):
    """What is got is what was put, of whatever type; and a key may be anything that a dict takes as one."""
    assert_takes_any_type(task, "FIFOCache")
