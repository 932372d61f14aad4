"""Behaviour of 0x01-caching/4-mru_cache.py."""

from cache_comparison import (
    assert_falsy_is_nothing_special,
    assert_kept_apart,
    assert_nothing_does_nothing,
    assert_takes_any_type,
)
from cache_harness import assert_builds_on_base_caching, discards, start_full
from cache_models import Mru
from cache_output import (
    assert_agrees,
    assert_prints_nothing_else,
    normalized_output,
)
from cache_strategies import falsy, ordinary

from checker.testing import core, edge, given


@core(hint="What does your class inherit from BaseCaching, and what does it replace?")
def test_builds_on_base_caching(task):
    """MRUCache inherits from BaseCaching, stores items in cache_data and leaves MAX_ITEMS at 4."""
    assert_builds_on_base_caching(task, "MRUCache")


@core(hint="What exactly does your print write, and what else does your code print?")
def test_prints_nothing_else(task):
    """`DISCARD: ` and the discarded key are printed on their own line, and nothing else."""
    assert_prints_nothing_else(task, "MRUCache", Mru())


@core(hint="Which key was used last, just before the new one came? The new key itself does not count yet.")
def test_discards_the_key_used_last(task):
    """A new key in a full cache discards the key used last before it and prints that key."""
    cache = start_full(task, "MRUCache")
    cache.put("E", "endive")
    assert normalized_output(task, "D") == discards("D"), (
        "D was used last before E came, so D should be discarded."
    )
    assert cache.get("D") is None, "D was discarded: it should not be in the cache any more."
    assert cache.get("E") == "endive", "E is the new key: it should stay."
    cache.calls([("put", key, "more") for key in "FGHI"])
    assert normalized_output(task, "EFGH") == discards("EFGH"), (
        "Each new key is the one used last when the next one comes."
    )


@core(hint="Which line of your get records that the key was just used?")
def test_a_get_is_a_use(task):
    """Getting a key makes it the most recently used."""
    cache = start_full(task, "MRUCache")
    assert cache.get("B") == "basil"
    cache.put("E", "endive")
    assert normalized_output(task, "B") == discards("B"), (
        "A get is a use: B was used last and should be discarded."
    )
    assert cache.get("B") is None, "B was discarded: it should not be in the cache any more."


@core(hint="Does a key that is already in the cache need room?")
def test_discards_nothing_for_a_key_put_again(task):
    """Putting a key again in a full cache replaces its item and discards nothing."""
    cache = start_full(task, "MRUCache")
    cache.put("C", "cumin")
    assert normalized_output(task) == "", (
        "C was already in the cache: nothing should be discarded or printed."
    )
    assert cache.get("C") == "cumin", "Putting a key again should replace its item."


@core(
    hint="Replacing an item does not move its key, even in an OrderedDict. Which line of your put moves it?"
)
def test_a_put_again_is_a_use(task):
    """Putting a key again makes it the most recently used."""
    cache = start_full(task, "MRUCache")
    cache.put("C", "cumin")
    cache.put("E", "endive")
    assert normalized_output(task, "C") == discards("C"), (
        "Putting C again is a use: C was used last and should be discarded."
    )


@core(hint="What do put and get test before they change the order of the keys?")
def test_none_and_unknown_keys_change_nothing(task):
    """In a full cache, a put with None and a get of a missing key change nothing."""
    cache = start_full(task, "MRUCache")
    cache.calls([("put", None, "endive"), ("put", "E", None), ("put", "A", None)])
    assert normalized_output(task) == "", "A put with None as key or item should discard nothing."
    cache.put("E", "endive")
    assert normalized_output(task, "D") == discards("D"), (
        "A put with None as key or item is not a use of any key."
    )
    assert cache.get(None) is None, "There is never an item under None."
    assert cache.get("Z") is None, "There is no item under Z."
    cache.put("F", "fennel")
    assert normalized_output(task, "E") == discards("E"), "Getting a missing key is not a use of any key."
    assert_nothing_does_nothing(task, "MRUCache")


@core(hint="Go through these calls on paper. After which call does your cache first differ?")
@given(calls=ordinary())
def test_agrees_with_the_textbook(task, calls):
    """Any sequence of puts and gets has the results of a textbook MRU cache."""
    assert_agrees(task, "MRUCache", calls, Mru, "The most recently used key should be discarded each time.")


@edge(hint="For which values do `not key` and `key is None` differ, or `if item` and `key in …`?")
@given(calls=ordinary(), keys=falsy())
def test_takes_falsy_keys_and_items(task, calls, keys):
    """0, '' and False are ordinary keys and items: only None is ignored."""
    assert_falsy_is_nothing_special(task, "MRUCache", calls, keys)


@edge(hint="Where do you create the state: in the class, or in __init__ for each object?")
def test_keeps_two_caches_apart(task):
    """Putting an item into one cache does not change another one, present or later."""
    assert_kept_apart(task, "MRUCache")


@edge(hint="Does your code convert a key or an item before it stores it?")
def test_takes_keys_and_items_of_any_type(task):
    """Items keep their type, and a key may be anything that a dict accepts."""
    assert_takes_any_type(task, "MRUCache")
