"""Behaviour of 0x01-caching/0-basic_cache.py."""

from string import ascii_lowercase, ascii_uppercase

from cache_comparison import (
    GETS_OF_NOTHING,
    PUTS_OF_NONE,
    assert_falsy_is_nothing_special,
    assert_kept_apart,
    assert_nothing_does_nothing,
    assert_takes_any_type,
)
from cache_harness import assert_builds_on_base_caching, played, printed_contents, start
from cache_models import Basic
from cache_output import assert_prints_nothing_else
from cache_strategies import falsy, ordinary, present

from checker.testing import core, edge, given, python

_ALL_STAY = "BasicCache should discard nothing: every item stays."


@core(hint="What does your class inherit from BaseCaching, and what does it replace?")
def test_builds_on_base_caching(task):
    """BasicCache inherits from BaseCaching, stores items in cache_data and leaves MAX_ITEMS at 4."""
    assert_builds_on_base_caching(task, "BasicCache")


@core(hint="Which method of a dict returns None for a missing key instead of raising?")
def test_returns_none_for_what_is_not_there(task):
    """`get` returns None for None or a missing key, and changes nothing."""
    cache = start(task, "BasicCache")
    cache.put("A", "anise")
    assert cache.get("A") == "anise"
    assert cache.get("B") is None, "There is no item under B."
    assert cache.get(None) is None, "There is never an item under None."
    assert printed_contents(task, cache) == "Current cache:\nA: anise\n", "get should not put anything in."
    assert_nothing_does_nothing(task, "BasicCache", GETS_OF_NOTHING)


@core(hint="Which two arguments should you test before you store anything?")
def test_ignores_none(task):
    """`put` does nothing when the key or the item is None."""
    cache = start(task, "BasicCache")
    cache.put("A", "anise")
    cache.put(None, "basil")
    cache_data = python.as_dict(cache.read("cache_data"))
    assert type(cache_data) is not dict or None not in cache_data, "Nothing should be stored under None."
    cache.put("A", None)
    assert cache.get("A") == "anise", "None is not an item: the old item should stay."
    cache.put("C", None)
    assert printed_contents(task, cache) == "Current cache:\nA: anise\n", (
        "A put with None should store nothing."
    )
    assert_nothing_does_nothing(task, "BasicCache", PUTS_OF_NONE)


@core(hint="What happens in a dict when you store under a key that it already has?")
def test_replaces_the_item_of_a_key_put_again(task):
    """Putting a key again replaces its item."""
    cache = start(task, "BasicCache")
    cache.put("A", "anise")
    cache.put("A", "aniseed")
    assert cache.get("A") == "aniseed", "The cache should keep the item that was put last."


@core(hint="Does this cache need MAX_ITEMS at all?")
def test_has_no_limit(task):
    """Every item stays, even if there are thousands."""
    cache = task.new("BasicCache")
    cache.calls([("put", key, key.lower()) for key in ascii_uppercase])
    assert cache.calls([("get", key) for key in ascii_uppercase]) == list(ascii_lowercase), _ALL_STAY
    cache.calls([("put", number, f"item {number}") for number in range(1, 3_001)])
    assert cache.calls([("get", 1), ("get", 3_000), ("get", "A")]) == ["item 1", "item 3000", "a"], _ALL_STAY


@core(hint="What else does your code print?")
def test_prints_nothing(task):
    """Creating, using and deleting a cache prints nothing."""
    assert_prints_nothing_else(task, "BasicCache", Basic())


@core(hint="Which of these calls is the first for which a plain dict would give another result?")
@given(calls=ordinary())
def test_agrees_with_a_dict(task, calls):
    """After any sequence of puts and gets, results and contents are those of a dict."""
    calls = present(calls, Basic())
    actual, expected = played(task, "BasicCache", calls), Basic().played(calls)
    assert actual.get_results == expected.get_results, "These are the results of the gets, in order."
    assert actual.left == expected.left, "These are the contents of the cache at the end."


@edge(hint="For which keys do `not key` and `key is None` differ?")
@given(calls=ordinary(), keys=falsy())
def test_takes_falsy_keys_and_items(task, calls, keys):
    """0, '' and False are ordinary keys and items: only None is ignored."""
    assert_falsy_is_nothing_special(task, "BasicCache", calls, keys)


@edge(hint="Where do you create the state: in the class, or in __init__ for each object?")
def test_keeps_two_caches_apart(task):
    """Putting an item into one cache does not change another one, present or later."""
    assert_kept_apart(task, "BasicCache")


@edge(hint="Does your code convert a key or an item before it stores it?")
def test_takes_keys_and_items_of_any_type(task):
    """Items keep their type, and a key may be anything that a dict accepts."""
    assert_takes_any_type(task, "BasicCache")
