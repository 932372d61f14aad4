"""Behaviour of 0x01-caching/3-lru_cache.py."""

from cache_comparison import (
    assert_falsy_is_nothing_special,
    assert_kept_apart,
    assert_nothing_does_nothing,
    assert_takes_any_type,
)
from cache_harness import assert_builds_on_base_caching, discards, played, start, start_full
from cache_models import Lru
from cache_output import assert_prints_nothing_else, explain_difference, normalized, normalized_output
from cache_strategies import falsy, ordinary, present

from checker.testing import core, edge, given


@core(hint="Is it `class LRUCache(BaseCaching)`, with super().__init__() in its __init__ if it has one?")
def test_builds_on_base_caching(task):
    """LRUCache is a BaseCaching: items live in cache_data, and MAX_ITEMS is left at 4."""
    assert_builds_on_base_caching(task, "LRUCache")


@core(hint="What stands in your print, letter by letter, and what else does your code print?")
def test_prints_nothing_else(task):
    """`DISCARD: ` and the key that leaves are printed, on a line of their own, and nothing else."""
    assert_prints_nothing_else(task, "LRUCache", Lru())


@core(hint="Write the four keys in the order of their last use after each call: who is at the front?")
def test_discards_the_key_unused_for_longest(task):
    """A new key in a full cache discards the one whose last use is longest ago, and says so."""
    cache = start_full(task, "LRUCache")
    cache.calls([("get", "B"), ("put", "E", "endive")])
    assert normalized_output(task, "A") == discards("A"), (
        "Nobody used A after it was put in, so A leaves first."
    )
    cache.calls([("put", "C", "cumin"), ("get", "A"), ("get", "B"), ("get", "C")])
    assert normalized_output(task) == "", "C was in the cache already, and a get discards nothing."
    cache.calls([("put", key, "more") for key in "FGHIJK"])
    assert normalized_output(task, "DEBCFG") == discards("DEBCFG")


@core(hint="Which line of your get says that the key was used just now?")
def test_a_get_is_a_use(task):
    """Asking for a key makes it the most recently used."""
    cache = start_full(task, "LRUCache")
    assert cache.get("A") == "anise"
    cache.put("E", "endive")
    assert normalized_output(task, "B") == discards("B"), (
        "A get is a use: after it B, not A, is unused for longest."
    )
    assert cache.get("A") == "anise", "A was used after B, C and D: it stays."
    task.begin_example()
    cache = start(task, "LRUCache")
    cache.calls([("put", "A", "anise"), ("put", "B", "basil"), ("get", "A")])
    cache.calls([("put", key, "more") for key in "CDE"])
    assert normalized_output(task, "B") == discards("B"), (
        "A get is a use before the cache is full, too: B leaves."
    )


@core(hint="Does a key that is in the cache already need any room?")
def test_discards_nothing_for_a_key_put_again(task):
    """Putting a key again in a full cache replaces its item and discards nothing."""
    cache = start_full(task, "LRUCache")
    cache.put("C", "cumin")
    assert normalized_output(task) == "", (
        "C was in the cache already: nothing is discarded, nothing is printed."
    )
    assert cache.get("C") == "cumin", "Putting a key again replaces its item."


@core(hint="Replacing an item leaves its key where it is, in a dict and an OrderedDict: who moves it?")
def test_a_put_again_is_a_use(task):
    """Putting a key again makes it the most recently used."""
    cache = start_full(task, "LRUCache")
    cache.put("A", "aniseed")
    cache.put("E", "endive")
    assert normalized_output(task, "B") == discards("B"), (
        "Putting A again is a use: B, not A, is unused for longest."
    )
    task.begin_example()
    cache = start(task, "LRUCache")
    cache.calls([("put", key, "more") for key in "ABACDE"])
    assert normalized_output(task, "B") == discards("B"), (
        "Putting A again is a use before the cache is full, too: B leaves."
    )


@core(hint="What do put and get look at before they touch the order of the keys?")
def test_none_and_unknown_keys_change_nothing(task):
    """In a full cache a put with None does nothing, and asking for what is not there leaves no trace."""
    cache = start_full(task, "LRUCache")
    cache.calls([("put", None, "endive"), ("put", "E", None), ("put", "A", None)])
    assert normalized_output(task) == "", "A put with None as key or item does nothing: nothing is discarded."
    cache.put("E", "endive")
    assert normalized_output(task, "A") == discards("A"), (
        "A put with None as key or item is not a use of anything."
    )
    assert cache.get(None) is None, "There is never anything under None."
    assert cache.get("Z") is None, "There is nothing under Z."
    cache.calls([("put", key, "more") for key in "FGHIJ"])
    assert normalized_output(task, "BCDEF") == discards("BCDEF"), (
        "Asking for a key that is not there is not a use of anything."
    )
    assert_nothing_does_nothing(task, "LRUCache")


@core(
    hint="Make these calls with pencil and paper: what is printed at each, and who is in the cache after it?"
)
@given(calls=ordinary())
def test_agrees_with_the_textbook(task, calls):
    """Any sequence of puts and gets discards, returns and leaves what the textbook's LRU cache would."""
    calls = present(calls, Lru())
    actual, expected = played(task, "LRUCache", calls), Lru().played(calls)
    printed = normalized(actual.printed, expected.printed)
    assert printed == expected.printed, explain_difference(
        printed, expected.printed, "This is what leaves, in order: the least recently used."
    )
    assert actual.get_results == expected.get_results, "This is what the gets return, in order."
    assert actual.left == expected.left, "This is what is left in the cache."


@edge(hint="Is `not key` the same question as `key is None`, and `if item` the same as `key in …`?")
@given(calls=ordinary(), keys=falsy())
def test_takes_falsy_keys_and_items(task, calls, keys):
    """0, '' and False are keys and items like any other: only None is ignored."""
    assert_falsy_is_nothing_special(task, "LRUCache", calls, keys)


@edge(hint="Where is the state made: in the class, or in __init__ for each object?")
def test_keeps_two_caches_apart(task):
    """What is put into one cache changes nothing in another, be it there at the same time or later."""
    assert_kept_apart(task, "LRUCache")


@edge(hint="Does your code turn a key or an item into something else before it keeps it?")
def test_takes_keys_and_items_of_any_type(task):
    """What is got is what was put, of whatever type; and a key may be anything that a dict takes as one."""
    assert_takes_any_type(task, "LRUCache")
