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
from cache_harness import assert_builds_on_base_caching, played, start
from cache_models import Basic
from cache_output import assert_prints_nothing_else
from cache_strategies import falsy, ordinary, present

from checker.testing import core, edge, given, python

_ALL_STAY = "BasicCache discards nothing: what was put in is there."


@core(hint="Is it `class BasicCache(BaseCaching)`, and do items go into self.cache_data?")
def test_builds_on_base_caching(task):
    """BasicCache is a BaseCaching: items live in cache_data, and MAX_ITEMS is left at 4."""
    assert_builds_on_base_caching(task, "BasicCache")


@core(hint="How does a dict answer for a key that it does not have, without raising?")
def test_returns_none_for_what_is_not_there(task):
    """Asking for None, or for a key that is not there, returns None and leaves no trace."""
    cache = start(task, "BasicCache")
    cache.put("A", "anise")
    assert cache.get("A") == "anise"
    assert cache.get("B") is None, "There is nothing under B."
    assert cache.get(None) is None, "There is never anything under None."
    task.printed()
    cache.print_cache()
    assert task.printed() == "Current cache:\nA: anise\n", "Asking must not put anything in."
    assert_nothing_does_nothing(task, "BasicCache", GETS_OF_NOTHING)


@core(hint="Which two arguments have to be looked at before anything is stored?")
def test_ignores_none(task):
    """A put does nothing when the key or the item is None."""
    cache = start(task, "BasicCache")
    cache.put("A", "anise")
    cache.put(None, "basil")
    cache_data = python.as_dict(cache.read("cache_data"))
    assert type(cache_data) is not dict or None not in cache_data, "Nothing is stored under None."
    cache.put("A", None)
    assert cache.get("A") == "anise", "None is no item: what was there stays."
    cache.put("C", None)
    task.printed()
    cache.print_cache()
    assert task.printed() == "Current cache:\nA: anise\n", "A put with None in it must store nothing."
    assert_nothing_does_nothing(task, "BasicCache", PUTS_OF_NONE)


@core(hint="What does storing under a key that is in a dict already do?")
def test_replaces_the_item_of_a_key_put_again(task):
    """Putting a key again replaces its item."""
    cache = start(task, "BasicCache")
    cache.put("A", "anise")
    cache.put("A", "aniseed")
    assert cache.get("A") == "aniseed", "The item put last is the one to keep."


@core(hint="Who asked this cache to look at MAX_ITEMS?")
def test_has_no_limit(task):
    """More than MAX_ITEMS items all stay, thousands of them, too."""
    cache = task.new("BasicCache")
    cache.calls([("put", key, key.lower()) for key in ascii_uppercase])
    assert cache.calls([("get", key) for key in ascii_uppercase]) == list(ascii_lowercase), _ALL_STAY
    cache.calls([("put", number, f"item {number}") for number in range(1, 3_001)])
    assert cache.calls([("get", 1), ("get", 3_000), ("get", "A")]) == ["item 1", "item 3000", "a"], _ALL_STAY


@core(hint="What else does your code print?")
def test_prints_nothing(task):
    """Nothing is printed while a cache is made, used and let go."""
    assert_prints_nothing_else(task, "BasicCache", Basic())


@core(hint="Which of these calls is the first that a plain dict would have answered otherwise?")
@given(calls=ordinary())
def test_agrees_with_a_dict(task, calls):
    """Any sequence of puts and gets returns and leaves what a dict would."""
    calls = present(calls, Basic())
    actual, expected = played(task, "BasicCache", calls), Basic().played(calls)
    assert actual.get_results == expected.get_results, "This is what the gets return, in order."
    assert actual.left == expected.left, "This is what is left in the cache."


@edge(hint="Is `not key` the same question as `key is None`?")
@given(calls=ordinary(), keys=falsy())
def test_takes_falsy_keys_and_items(task, calls, keys):
    """0, '' and False are keys and items like any other: only None is ignored."""
    assert_falsy_is_nothing_special(task, "BasicCache", calls, keys)


@edge(hint="Where is the state made: in the class, or in __init__ for each object?")
def test_keeps_two_caches_apart(task):
    """What is put into one cache changes nothing in another, be it there at the same time or later."""
    assert_kept_apart(task, "BasicCache")


@edge(hint="Does your code turn a key or an item into something else before it keeps it?")
def test_takes_keys_and_items_of_any_type(task):
    """What is got is what was put, of whatever type; and a key may be anything that a dict takes as one."""
    assert_takes_any_type(task, "BasicCache")
