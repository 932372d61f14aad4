"""Behaviour of 0x01-caching/3-lru_cache.py."""

from cache_comparison import (
    assert_falsy_is_nothing_special,
    assert_kept_apart,
    assert_nothing_does_nothing,
    assert_takes_any_type,
)
from cache_harness import assert_builds_on_base_caching, discards, start, start_full
from cache_models import Lru
from cache_output import (
    assert_agrees,
    assert_prints_nothing_else,
    normalized_output,
)
from cache_strategies import falsy, ordinary

from checker.testing import core, edge, given


@core(hint="What does your class inherit from BaseCaching, and what does it replace?")
def test_builds_on_base_caching(task):
    """LRUCache inherits from BaseCaching, stores items in cache_data and leaves MAX_ITEMS at 4."""
    assert_builds_on_base_caching(task, "LRUCache")


@core(hint="What exactly does your print write, and what else does your code print?")
def test_prints_nothing_else(task):
    """`DISCARD: ` and the discarded key are printed on their own line, and nothing else."""
    assert_prints_nothing_else(task, "LRUCache", Lru())


@core(hint="After each call, write the four keys in the order of their last use. Which key is at the front?")
def test_discards_the_key_unused_for_longest(task):
    """A new key in a full cache discards the least recently used key and prints it."""
    cache = start_full(task, "LRUCache")
    cache.calls([("get", "B"), ("put", "E", "endive")])
    assert normalized_output(task, "A") == discards("A"), (
        "A was not used after it was put in, so A should be discarded."
    )
    cache.calls([("put", "C", "cumin"), ("get", "A"), ("get", "B"), ("get", "C")])
    assert normalized_output(task) == "", "C was already in the cache, and a get should discard nothing."
    cache.calls([("put", key, "more") for key in "FGHIJK"])
    assert normalized_output(task, "DEBCFG") == discards("DEBCFG")


@core(hint="Which line of your get records that the key was just used?")
def test_a_get_is_a_use(task):
    """Getting a key makes it the most recently used."""
    cache = start_full(task, "LRUCache")
    assert cache.get("A") == "anise"
    cache.put("E", "endive")
    assert normalized_output(task, "B") == discards("B"), (
        "A get is a use: after it, B is the least recently used key, not A."
    )
    assert cache.get("A") == "anise", "A was used after B, C and D: it should stay."
    task.begin_example()
    cache = start(task, "LRUCache")
    cache.calls([("put", "A", "anise"), ("put", "B", "basil"), ("get", "A")])
    cache.calls([("put", key, "more") for key in "CDE"])
    assert normalized_output(task, "B") == discards("B"), (
        "A get is a use before the cache is full, too: B should be discarded."
    )


@core(hint="Does a key that is already in the cache need room?")
def test_discards_nothing_for_a_key_put_again(task):
    """Putting a key again in a full cache replaces its item and discards nothing."""
    cache = start_full(task, "LRUCache")
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
    cache = start_full(task, "LRUCache")
    cache.put("A", "aniseed")
    cache.put("E", "endive")
    assert normalized_output(task, "B") == discards("B"), (
        "Putting A again is a use: B is the least recently used key, not A."
    )
    task.begin_example()
    cache = start(task, "LRUCache")
    cache.calls([("put", key, "more") for key in "ABACDE"])
    assert normalized_output(task, "B") == discards("B"), (
        "Putting A again is a use before the cache is full, too: B should be discarded."
    )


@core(hint="What do put and get test before they change the order of the keys?")
def test_none_and_unknown_keys_change_nothing(task):
    """In a full cache, a put with None and a get of a missing key change nothing."""
    cache = start_full(task, "LRUCache")
    cache.calls([("put", None, "endive"), ("put", "E", None), ("put", "A", None)])
    assert normalized_output(task) == "", "A put with None as key or item should discard nothing."
    cache.put("E", "endive")
    assert normalized_output(task, "A") == discards("A"), (
        "A put with None as key or item is not a use of any key."
    )
    assert cache.get(None) is None, "There is never an item under None."
    assert cache.get("Z") is None, "There is no item under Z."
    cache.calls([("put", key, "more") for key in "FGHIJ"])
    assert normalized_output(task, "BCDEF") == discards("BCDEF"), (
        "Getting a missing key is not a use of any key."
    )
    assert_nothing_does_nothing(task, "LRUCache")


@core(hint="Go through these calls on paper. After which call does your cache first differ?")
@given(calls=ordinary())
def test_agrees_with_the_textbook(task, calls):
    """Any sequence of puts and gets has the results of a textbook LRU cache."""
    assert_agrees(task, "LRUCache", calls, Lru, "The least recently used key should be discarded each time.")


@edge(hint="For which values do `not key` and `key is None` differ, or `if item` and `key in …`?")
@given(calls=ordinary(), keys=falsy())
def test_takes_falsy_keys_and_items(task, calls, keys):
    """0, '' and False are ordinary keys and items: only None is ignored."""
    assert_falsy_is_nothing_special(task, "LRUCache", calls, keys)


@edge(hint="Where do you create the state: in the class, or in __init__ for each object?")
def test_keeps_two_caches_apart(task):
    """Putting an item into one cache does not change another one, present or later."""
    assert_kept_apart(task, "LRUCache")


@edge(hint="Does your code convert a key or an item before it stores it?")
def test_takes_keys_and_items_of_any_type(task):
    """Items keep their type, and a key may be anything that a dict accepts."""
    assert_takes_any_type(task, "LRUCache")
