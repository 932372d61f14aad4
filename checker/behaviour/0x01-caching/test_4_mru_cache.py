"""Behaviour of 0x01-caching/4-mru_cache.py."""

from cache_comparison import (
    assert_falsy_is_nothing_special,
    assert_kept_apart,
    assert_nothing_does_nothing,
    assert_takes_any_type,
)
from cache_harness import assert_builds_on_base_caching, discards, played, start_full
from cache_models import Mru
from cache_output import assert_prints_nothing_else, explain_difference, normalized, normalized_output
from cache_strategies import falsy, ordinary, present

from checker.testing import core, edge, given


@core(hint="Is it `class MRUCache(BaseCaching)`, with super().__init__() in its __init__ if it has one?")
def test_builds_on_base_caching(task):
    """MRUCache is a BaseCaching: items live in cache_data, and MAX_ITEMS is left at 4."""
    assert_builds_on_base_caching(task, "MRUCache")


@core(hint="What stands in your print, letter by letter, and what else does your code print?")
def test_prints_nothing_else(task):
    """`DISCARD: ` and the key that leaves are printed, on a line of their own, and nothing else."""
    assert_prints_nothing_else(task, "MRUCache", Mru())


@core(hint="Who was used last, just before the new key came? The newcomer itself does not count yet.")
def test_discards_the_key_used_last(task):
    """A new key in a full cache discards the one used last before it, and says so."""
    cache = start_full(task, "MRUCache")
    cache.put("E", "endive")
    assert normalized_output(task, "D") == discards("D"), "D was used last before E came, so D leaves."
    assert cache.get("D") is None, "D was discarded: it is not in the cache any more."
    assert cache.get("E") == "endive", "E is the newcomer: it stays."
    cache.calls([("put", key, "more") for key in "FGHI"])
    assert normalized_output(task, "EFGH") == discards("EFGH"), (
        "Each newcomer is the one used last when the next one comes."
    )


@core(hint="Which line of your get says that the key was used just now?")
def test_a_get_is_a_use(task):
    """Asking for a key makes it the most recently used."""
    cache = start_full(task, "MRUCache")
    assert cache.get("B") == "basil"
    cache.put("E", "endive")
    assert normalized_output(task, "B") == discards("B"), "A get is a use: B was used last, so B leaves."
    assert cache.get("B") is None, "B was discarded: it is not in the cache any more."


@core(hint="Does a key that is in the cache already need any room?")
def test_discards_nothing_for_a_key_put_again(task):
    """Putting a key again in a full cache replaces its item and discards nothing."""
    cache = start_full(task, "MRUCache")
    cache.put("C", "cumin")
    assert normalized_output(task) == "", (
        "C was in the cache already: nothing is discarded, nothing is printed."
    )
    assert cache.get("C") == "cumin", "Putting a key again replaces its item."


@core(hint="Replacing an item leaves its key where it is, in a dict and an OrderedDict: who moves it?")
def test_a_put_again_is_a_use(task):
    """Putting a key again makes it the most recently used."""
    cache = start_full(task, "MRUCache")
    cache.put("C", "cumin")
    cache.put("E", "endive")
    assert normalized_output(task, "C") == discards("C"), (
        "Putting C again is a use: C was used last, so C leaves."
    )


@core(hint="What do put and get look at before they touch the order of the keys?")
def test_none_and_unknown_keys_change_nothing(task):
    """In a full cache a put with None does nothing, and asking for what is not there leaves no trace."""
    cache = start_full(task, "MRUCache")
    cache.calls([("put", None, "endive"), ("put", "E", None), ("put", "A", None)])
    assert normalized_output(task) == "", "A put with None as key or item does nothing: nothing is discarded."
    cache.put("E", "endive")
    assert normalized_output(task, "D") == discards("D"), (
        "A put with None as key or item is not a use of anything."
    )
    assert cache.get(None) is None, "There is never anything under None."
    assert cache.get("Z") is None, "There is nothing under Z."
    cache.put("F", "fennel")
    assert normalized_output(task, "E") == discards("E"), (
        "Asking for a key that is not there is not a use of anything."
    )
    assert_nothing_does_nothing(task, "MRUCache")


@core(
    hint="Make these calls with pencil and paper: what is printed at each, and who is in the cache after it?"
)
@given(calls=ordinary())
def test_agrees_with_the_textbook(task, calls):
    """Any sequence of puts and gets discards, returns and leaves what the textbook's MRU cache would."""
    calls = present(calls, Mru())
    actual, expected = played(task, "MRUCache", calls), Mru().played(calls)
    printed = normalized(actual.printed, expected.printed)
    assert printed == expected.printed, explain_difference(
        printed, expected.printed, "This is what leaves, in order: the most recently used."
    )
    assert actual.get_results == expected.get_results, "This is what the gets return, in order."
    assert actual.left == expected.left, "This is what is left in the cache."


@edge(hint="Is `not key` the same question as `key is None`, and `if item` the same as `key in …`?")
@given(calls=ordinary(), keys=falsy())
def test_takes_falsy_keys_and_items(task, calls, keys):
    """0, '' and False are keys and items like any other: only None is ignored."""
    assert_falsy_is_nothing_special(task, "MRUCache", calls, keys)


@edge(hint="Where is the state made: in the class, or in __init__ for each object?")
def test_keeps_two_caches_apart(task):
    """What is put into one cache changes nothing in another, be it there at the same time or later."""
    assert_kept_apart(task, "MRUCache")


@edge(hint="Does your code turn a key or an item into something else before it keeps it?")
def test_takes_keys_and_items_of_any_type(task):
    """What is got is what was put, of whatever type; and a key may be anything that a dict takes as one."""
    assert_takes_any_type(task, "MRUCache")
