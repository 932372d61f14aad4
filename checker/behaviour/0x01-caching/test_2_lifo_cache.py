"""Behaviour of 0x01-caching/2-lifo_cache.py."""

from cache_comparison import (
    assert_falsy_is_nothing_special,
    assert_kept_apart,
    assert_nothing_does_nothing,
    assert_takes_any_type,
)
from cache_harness import assert_builds_on_base_caching, discards, start_full
from cache_models import Lifo
from cache_output import (
    assert_agrees,
    assert_prints_nothing_else,
    normalized_output,
)
from cache_strategies import falsy, ordinary

from checker.testing import core, edge, given


@core(hint="What does your class inherit from BaseCaching, and what does it replace?")
def test_builds_on_base_caching(task):
    """LIFOCache inherits from BaseCaching, stores items in cache_data and leaves MAX_ITEMS at 4."""
    assert_builds_on_base_caching(task, "LIFOCache")


@core(hint="What exactly does your print write, and what else does your code print?")
def test_prints_nothing_else(task):
    """`DISCARD: ` and the discarded key are printed on their own line, and nothing else."""
    assert_prints_nothing_else(task, "LIFOCache", Lifo())


@core(hint="Think of a stack of plates. Which key is on top when the fifth one comes?")
def test_discards_the_last_key_put_in(task):
    """A fifth key discards the key put in just before it and prints that key."""
    cache = start_full(task, "LIFOCache")
    cache.put("E", "endive")
    assert normalized_output(task, "D") == discards("D"), (
        "D was put in last before E, so D should be discarded."
    )
    assert cache.get("D") is None, "D was discarded: it should not be in the cache any more."
    assert cache.get("E") == "endive", "E is the new key: it should stay."


@core(hint="Does a key that is already in the cache need room?")
def test_discards_nothing_for_a_key_put_again(task):
    """Putting a key again in a full cache replaces its item and discards nothing."""
    cache = start_full(task, "LIFOCache")
    cache.put("E", "endive")
    task.printed()
    cache.put("C", "cumin")
    assert normalized_output(task) == "", (
        "C was already in the cache: nothing should be discarded or printed."
    )
    assert cache.get("C") == "cumin", "Putting a key again should replace its item."


@core(hint="Replacing an item does not move its key in a dict. How do you move the key to the end?")
def test_a_key_put_again_moves_to_the_top(task):
    """A key that is put again is the last one put, and so the next to be discarded."""
    cache = start_full(task, "LIFOCache")
    cache.calls([("put", "E", "endive"), ("put", "C", "cumin")])
    task.printed()
    cache.put("F", "fennel")
    assert normalized_output(task, "C") == discards("C"), "C was put again after E, so C should be discarded."
    cache.put("G", "ginger")
    assert normalized_output(task, "F") == discards("F"), "F was put last before G, so F should be discarded."


@core(hint="Does your get change the order of the keys?")
def test_asking_changes_nobodys_turn(task):
    """Getting a key does not move it to the top."""
    cache = start_full(task, "LIFOCache")
    assert cache.get("B") == "basil"
    cache.put("E", "endive")
    assert normalized_output(task, "D") == discards("D"), (
        "Getting B should not move it to the top: D was put last, so D should be discarded."
    )


@core(hint="What does put do first, before it makes room?")
def test_none_and_unknown_keys_change_nothing(task):
    """In a full cache, a put with None and a get of a missing key change nothing."""
    cache = start_full(task, "LIFOCache")
    cache.calls([("put", None, "endive"), ("put", "E", None), ("put", "A", None)])
    assert normalized_output(task) == "", "A put with None as key or item should discard nothing."
    assert cache.get(None) is None, "There is never an item under None."
    assert cache.get("E") is None, "None is not an item: there is none under E."
    cache.put("E", "endive")
    assert normalized_output(task, "D") == discards("D"), (
        "None and missing keys should not change the order of the keys."
    )
    assert_nothing_does_nothing(task, "LIFOCache")


@core(hint="Go through these calls on paper. After which call does your cache first differ?")
@given(calls=ordinary())
def test_agrees_with_the_textbook_stack(task, calls):
    """Any sequence of puts and gets has the results of a stack."""
    assert_agrees(task, "LIFOCache", calls, Lifo, "The key that was put last should be discarded each time.")


@edge(hint="For which keys do `not key` and `key is None` differ?")
@given(calls=ordinary(), keys=falsy())
def test_takes_falsy_keys_and_items(task, calls, keys):
    """0, '' and False are ordinary keys and items: only None is ignored."""
    assert_falsy_is_nothing_special(task, "LIFOCache", calls, keys)


@edge(hint="Where do you create the state: in the class, or in __init__ for each object?")
def test_keeps_two_caches_apart(task):
    """Putting an item into one cache does not change another one, present or later."""
    assert_kept_apart(task, "LIFOCache")


@edge(hint="Does your code convert a key or an item before it stores it?")
def test_takes_keys_and_items_of_any_type(task):
    """Items keep their type, and a key may be anything that a dict accepts."""
    assert_takes_any_type(task, "LIFOCache")
