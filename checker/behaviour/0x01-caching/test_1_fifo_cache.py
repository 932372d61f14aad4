"""Behaviour of 0x01-caching/1-fifo_cache.py."""

from cache_comparison import (
    assert_falsy_is_nothing_special,
    assert_kept_apart,
    assert_nothing_does_nothing,
    assert_takes_any_type,
)
from cache_harness import assert_builds_on_base_caching, discards, start, start_full
from cache_models import Fifo
from cache_output import (
    assert_agrees,
    assert_prints_nothing_else,
    normalized_output,
)
from cache_strategies import falsy, ordinary

from checker.testing import core, edge, given


@core(hint="What does your class inherit from BaseCaching, and what does it replace?")
def test_builds_on_base_caching(task):
    """FIFOCache inherits from BaseCaching, stores items in cache_data and leaves MAX_ITEMS at 4."""
    assert_builds_on_base_caching(task, "FIFOCache")


@core(hint="What exactly does your print write, and what else does your code print?")
def test_prints_nothing_else(task):
    """`DISCARD: ` and the discarded key are printed on their own line, and nothing else."""
    assert_prints_nothing_else(task, "FIFOCache", Fifo())


@core(hint="A dict keeps its keys in insertion order. Which key is at its front?")
def test_discards_the_first_key_put_in(task):
    """A fifth key discards the first key put in and prints it."""
    cache = start_full(task, "FIFOCache")
    cache.put("E", "endive")
    assert normalized_output(task, "A") == discards("A"), "A was put in first, so A should be discarded."
    assert cache.get("A") is None, "A was discarded: it should not be in the cache any more."
    assert cache.get("E") == "endive", "E is the new key: it should stay."


@core(hint="Does a key that is already in the cache need room?")
def test_discards_nothing_for_a_key_put_again(task):
    """Putting a key again in a full cache replaces its item and discards nothing."""
    cache = start_full(task, "FIFOCache")
    cache.put("E", "endive")
    task.printed()
    cache.put("C", "cumin")
    assert normalized_output(task) == "", (
        "C was already in the cache: nothing should be discarded or printed."
    )
    assert cache.get("C") == "cumin", "Putting a key again should replace its item."
    cache.put("F", "fennel")
    assert normalized_output(task, "B") == discards("B"), "After A, it is B's turn to be discarded."


@core(hint="When a key is put again, does your code remove it and add it at the end?")
def test_a_key_put_again_keeps_its_turn(task):
    """Putting a key again does not change its place in the queue."""
    cache = start_full(task, "FIFOCache")
    cache.put("A", "aniseed")
    cache.put("E", "endive")
    assert normalized_output(task, "A") == discards("A"), (
        "Putting A again should not change its place: A is still the first to be discarded."
    )
    task.begin_example()
    cache = start(task, "FIFOCache")
    cache.calls([("put", key, "more") for key in "ABACDE"])
    assert normalized_output(task, "A") == discards("A"), (
        "The same applies before the cache is full: A is still the first to be discarded."
    )


@core(hint="Does your get change the order of the keys?")
def test_asking_changes_nobodys_turn(task):
    """Getting a key does not change its place in the queue."""
    cache = start_full(task, "FIFOCache")
    assert cache.get("A") == "anise"
    cache.put("E", "endive")
    assert normalized_output(task, "A") == discards("A"), (
        "Getting A should not change its place: A is still the first to be discarded."
    )
    task.begin_example()
    cache = start(task, "FIFOCache")
    cache.calls([("put", "A", "anise"), ("put", "B", "basil"), ("get", "A")])
    cache.calls([("put", key, "more") for key in "CDE"])
    assert normalized_output(task, "A") == discards("A"), (
        "The same applies before the cache is full: A is still the first to be discarded."
    )


@core(hint="When a key is put again, does your code add it to the queue a second time?")
def test_a_key_put_again_has_one_turn(task):
    """A key that was put twice is discarded once, and enters the queue last when it comes back."""
    cache = start_full(task, "FIFOCache")
    cache.calls([("put", key, key.lower()) for key in "AEAFGH"])
    message = "A should be discarded once. It comes back after E, so E should be discarded before A."
    assert normalized_output(task, "ABCDE") == discards("ABCDE"), message


@core(hint="What does put do first, before it makes room?")
def test_none_and_unknown_keys_change_nothing(task):
    """In a full cache, a put with None and a get of a missing key change nothing."""
    cache = start_full(task, "FIFOCache")
    cache.calls([("put", None, "endive"), ("put", "E", None), ("put", "A", None)])
    assert normalized_output(task) == "", "A put with None as key or item should discard nothing."
    assert cache.get(None) is None, "There is never an item under None."
    assert cache.get("E") is None, "None is not an item: there is none under E."
    cache.put("E", "endive")
    assert normalized_output(task, "A") == discards("A"), (
        "None and missing keys should not change the order of the keys."
    )
    assert_nothing_does_nothing(task, "FIFOCache")


@core(hint="Go through these calls on paper. After which call does your cache first differ?")
@given(calls=ordinary())
def test_agrees_with_the_textbook_queue(task, calls):
    """Any sequence of puts and gets has the results of a queue."""
    assert_agrees(
        task, "FIFOCache", calls, Fifo, "The key that entered the cache first should be discarded each time."
    )


@edge(hint="For which keys do `not key` and `key is None` differ?")
@given(calls=ordinary(), keys=falsy())
def test_takes_falsy_keys_and_items(task, calls, keys):
    """0, '' and False are ordinary keys and items: only None is ignored."""
    assert_falsy_is_nothing_special(task, "FIFOCache", calls, keys)


@edge(hint="Where do you create the state: in the class, or in __init__ for each object?")
def test_keeps_two_caches_apart(task):
    """Putting an item into one cache does not change another one, present or later."""
    assert_kept_apart(task, "FIFOCache")


@edge(hint="Does your code convert a key or an item before it stores it?")
def test_takes_keys_and_items_of_any_type(task):
    """Items keep their type, and a key may be anything that a dict accepts."""
    assert_takes_any_type(task, "FIFOCache")
