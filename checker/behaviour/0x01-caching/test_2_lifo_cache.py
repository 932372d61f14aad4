"""Behaviour of 0x01-caching/2-lifo_cache.py."""

from cache_comparison import (
    assert_falsy_is_nothing_special,
    assert_kept_apart,
    assert_nothing_does_nothing,
    assert_takes_any_type,
)
from cache_harness import assert_builds_on_base_caching, discards, played, start_full
from cache_models import Lifo
from cache_output import assert_prints_nothing_else, explain_difference, normalized, normalized_output
from cache_strategies import falsy, ordinary, present

from checker.testing import core, edge, given


@core(hint="Is it `class LIFOCache(BaseCaching)`, with super().__init__() in its __init__ if it has one?")
def test_builds_on_base_caching(task):
    """LIFOCache is a BaseCaching: items live in cache_data, and MAX_ITEMS is left at 4."""
    assert_builds_on_base_caching(task, "LIFOCache")


@core(hint="What stands in your print, letter by letter, and what else does your code print?")
def test_prints_nothing_else(task):
    """`DISCARD: ` and the key that leaves are printed, on a line of their own, and nothing else."""
    assert_prints_nothing_else(task, "LIFOCache", Lifo())


@core(hint="Think of a pile of plates: who is on top when the fifth key comes?")
def test_discards_the_last_key_put_in(task):
    """A fifth key discards the one put in just before it, and says so."""
    cache = start_full(task, "LIFOCache")
    cache.put("E", "endive")
    assert normalized_output(task, "D") == discards("D"), "D was put in last before E, so D leaves."
    assert cache.get("D") is None, "D was discarded: it is not in the cache any more."
    assert cache.get("E") == "endive", "E is the newcomer: it stays."


@core(hint="Does a key that is in the cache already need any room?")
def test_discards_nothing_for_a_key_put_again(task):
    """Putting a key again in a full cache replaces its item and discards nothing."""
    cache = start_full(task, "LIFOCache")
    cache.put("E", "endive")
    task.printed()
    cache.put("C", "cumin")
    assert normalized_output(task) == "", (
        "C was in the cache already: nothing is discarded, nothing is printed."
    )
    assert cache.get("C") == "cumin", "Putting a key again replaces its item."


@core(hint="A dict leaves a key where it is when its item is replaced: how do you move it to the end?")
def test_a_key_put_again_moves_to_the_top(task):
    """A key that is put again is the last one put, and so the next to leave."""
    cache = start_full(task, "LIFOCache")
    cache.calls([("put", "E", "endive"), ("put", "C", "cumin")])
    task.printed()
    cache.put("F", "fennel")
    assert normalized_output(task, "C") == discards("C"), "C was put again after E: C is on top, and leaves."
    cache.put("G", "ginger")
    assert normalized_output(task, "F") == discards("F"), "F was put last before G, so F leaves."


@core(hint="Does your get touch the order of the keys?")
def test_asking_changes_nobodys_turn(task):
    """Asking for a key does not bring it to the top."""
    cache = start_full(task, "LIFOCache")
    assert cache.get("B") == "basil"
    cache.put("E", "endive")
    assert normalized_output(task, "D") == discards("D"), (
        "Asking for B does not put it on top: D was put last, so D leaves."
    )


@core(hint="What is the first thing put does, before it makes room for anything?")
def test_none_and_unknown_keys_change_nothing(task):
    """In a full cache a put with None does nothing, and asking for what is not there leaves no trace."""
    cache = start_full(task, "LIFOCache")
    cache.calls([("put", None, "endive"), ("put", "E", None), ("put", "A", None)])
    assert normalized_output(task) == "", "A put with None as key or item does nothing: nothing is discarded."
    assert cache.get(None) is None, "There is never anything under None."
    assert cache.get("E") is None, "None is no item: nothing is under E."
    cache.put("E", "endive")
    assert normalized_output(task, "D") == discards("D"), (
        "None, or a key that is not there, changes nobody's turn."
    )
    assert_nothing_does_nothing(task, "LIFOCache")


@core(
    hint="Make these calls with pencil and paper: what is printed at each, and who is in the cache after it?"
)
@given(calls=ordinary())
def test_agrees_with_the_textbook_stack(task, calls):
    """Any sequence of puts and gets discards, returns and leaves what a stack would."""
    calls = present(calls, Lifo())
    actual, expected = played(task, "LIFOCache", calls), Lifo().played(calls)
    printed = normalized(actual.printed, expected.printed)
    assert printed == expected.printed, explain_difference(
        printed, expected.printed, "This is what leaves, in order: last in, first out."
    )
    assert actual.get_results == expected.get_results, "This is what the gets return, in order."
    assert actual.left == expected.left, "This is what is left in the cache."


@edge(hint="Is `not key` the same question as `key is None`?")
@given(calls=ordinary(), keys=falsy())
def test_takes_falsy_keys_and_items(task, calls, keys):
    """0, '' and False are keys and items like any other: only None is ignored."""
    assert_falsy_is_nothing_special(task, "LIFOCache", calls, keys)


@edge(hint="Where is the state made: in the class, or in __init__ for each object?")
def test_keeps_two_caches_apart(task):
    """What is put into one cache changes nothing in another, be it there at the same time or later."""
    assert_kept_apart(task, "LIFOCache")


@edge(hint="Does your code turn a key or an item into something else before it keeps it?")
def test_takes_keys_and_items_of_any_type(task):
    """What is got is what was put, of whatever type; and a key may be anything that a dict takes as one."""
    assert_takes_any_type(task, "LIFOCache")
