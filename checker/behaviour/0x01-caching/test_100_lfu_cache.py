"""Behaviour of 0x01-caching/100-lfu_cache.py."""

from cache_comparison import (
    assert_falsy_is_nothing_special,
    assert_kept_apart,
    assert_nothing_does_nothing,
    assert_takes_any_type,
)
from cache_harness import assert_builds_on_base_caching, discards, played, start, start_full
from cache_models import Lfu
from cache_output import (
    assert_agrees,
    assert_prints_nothing_else,
    explain_difference,
    normalized,
    normalized_output,
)
from cache_strategies import falsy, ordinary, ordinary_without_ties, present, with_ties

from checker.testing import core, edge, given


@core(hint="What does your class inherit from BaseCaching, and what does it replace?")
def test_builds_on_base_caching(task):
    """LFUCache inherits from BaseCaching, stores items in cache_data and leaves MAX_ITEMS at 4."""
    assert_builds_on_base_caching(task, "LFUCache")


@core(hint="What exactly does your print write, and what else does your code print?")
def test_prints_nothing_else(task):
    """`DISCARD: ` and the discarded key are printed on their own line, and nothing else."""
    assert_prints_nothing_else(task, "LFUCache", Lfu())


@core(hint="How do you know how often each key was used: put in, put again, or read with get?")
def test_discards_the_key_used_least_often(task):
    """A new key in a full cache discards the key with the fewest uses and prints it."""
    cache = start_full(task, "LFUCache")
    cache.calls([("get", key) for key in "AABBDDC"])
    cache.put("E", "endive")
    assert normalized_output(task, "C") == discards("C"), (
        "C was used twice, the others three times: C should be discarded."
    )
    assert cache.get("C") is None, "C was discarded: it should not be in the cache any more."
    cache.put("F", "fennel")
    assert normalized_output(task, "E") == discards("E"), (
        "E was put in and not used again: it has one use, the fewest."
    )
    assert cache.get("F") == "fennel", "The new key itself should always stay."


@core(hint="Does a count go up at every use, however often a key was used before?")
def test_counts_every_use(task, rng):
    """However often keys were used, the key with one use less than the others is discarded."""
    for most in (9, 10, 15, 16, rng.randint(40, 70)):
        task.begin_example()
        cache, rarest = start_full(task, "LFUCache"), rng.choice("ABC")  # D will be unused for longest
        cache.calls([("get", key) for key in "ABCD" for _ in range(most - (key == rarest))][::-1])
        cache.put("E", "endive")
        assert normalized_output(task, rarest) == discards(rarest), (
            f"get was called {most - 1} times for {rarest} and {most} times for each of the others: "
            f"{rarest} should be discarded."
        )


@core(
    hint="Write down the count of each key after each call of the sample. Which count is the first to differ?"
)
def test_follows_the_published_example(task):
    """The sample session of the task discards A, D, E, F, G, B, J, K and L, in this order."""
    cache = start_full(task, "LFUCache")
    cache.calls([("get", "B"), ("put", "E", "endive"), ("put", "C", "cumin")])
    cache.calls([("get", key) for key in "ABC"])
    cache.calls([("put", key, "more") for key in "FGHI"])
    cache.calls([("get", key) for key in "IHIHIH"])
    cache.calls([("put", key, "more") for key in "JKLM"])
    assert normalized_output(task, "ADEFGBJKL") == discards("ADEFGBJKL")


@core(hint="Which of several keys with the same count does your code choose?")
def test_breaks_a_tie_by_the_last_use(task):
    """Of several keys with the fewest uses, the least recently used is discarded."""
    cache = start_full(task, "LFUCache")
    cache.calls([("get", key) for key in "DCBA"])
    cache.put("E", "endive")
    assert normalized_output(task, "D") == discards("D"), (
        "All four were used twice, and D's last use is longest ago: a tie is decided by the last use."
    )


@core(hint="Does a key that is already in the cache need room?")
def test_discards_nothing_for_a_key_put_again(task):
    """Putting a key again in a full cache replaces its item and discards nothing."""
    cache = start_full(task, "LFUCache")
    cache.put("C", "cumin")
    assert normalized_output(task) == "", (
        "C was already in the cache: nothing should be discarded or printed."
    )
    assert cache.get("C") == "cumin", "Putting a key again should replace its item."


@core(hint="What does your put add to the count of a key that is already in the cache?")
def test_a_put_again_is_a_use(task):
    """Putting a key again counts as one more use of it."""
    cache = start_full(task, "LFUCache")
    cache.calls([("put", "A", "aniseed"), ("put", "A", "aloe")])
    cache.calls([("get", key) for key in "BCCDD"])
    cache.put("E", "endive")
    assert normalized_output(task, "B") == discards("B"), (
        "Putting a key again is a use: A was used three times, as C and D were, and B twice."
    )
    task.begin_example()
    cache = start(task, "LFUCache")
    cache.calls([("put", key, "more") for key in "AAABBCCDDD"])
    cache.calls([("get", "B"), ("put", "E", "endive")])
    assert normalized_output(task, "C") == discards("C"), (
        "Putting a key again is a use before the cache is full, too: C was used twice, the others more."
    )


@core(hint="What do put and get test before they count anything?")
def test_none_and_unknown_keys_change_nothing(task):
    """In a full cache, a put with None and a get of a missing key change nothing."""
    cache = start_full(task, "LFUCache")
    cache.calls([("get", key) for key in "BCD"])
    cache.calls([("put", None, "endive"), ("put", "E", None), ("put", "A", None), ("put", "A", None)])
    assert normalized_output(task) == "", "A put with None as key or item should discard nothing."
    assert cache.get(None) is None, "There is never an item under None."
    assert cache.calls([("get", "E")] * 3) == [None] * 3, "None is not an item: there is none under E."
    cache.put("E", "endive")
    assert normalized_output(task, "A") == discards("A"), (
        "A put with None as key or item is not a use of any key."
    )
    cache.put("F", "fennel")
    assert normalized_output(task, "E") == discards("E"), (
        "Getting a missing key is not a use of it: E was used once, when it was put in."
    )
    assert_nothing_does_nothing(task, "LFUCache")


@core(hint="Go through these calls on paper. After which call does your cache first differ?")
@given(calls=ordinary_without_ties())
def test_agrees_with_the_textbook(task, calls):
    """Any sequence of puts and gets without ties has the results of a textbook LFU cache."""
    assert_agrees(
        task, "LFUCache", calls, Lfu, "The least frequently used key should be discarded each time."
    )


@edge(hint="What decides between keys with equal counts, and what happens to the count of a discarded key?")
@given(calls=with_ties())
def test_agrees_with_the_textbook_on_ties(task, calls):
    """Any sequence with ties or returning keys has the results of a textbook LFU cache."""
    calls = present(calls, Lfu())
    actual, expected = played(task, "LFUCache", calls), Lfu().played(calls)
    printed = normalized(actual.printed, expected.printed)
    assert printed == expected.printed, explain_difference(
        printed,
        expected.printed,
        "Of the least frequently used keys, the least recently used one should be discarded each time.",
    )
    assert actual.get_results == expected.get_results, "These are the results of the gets, in order."


@edge(hint="When you discard a key, what else do you still store about it?")
def test_a_key_that_comes_back_is_new(task):
    """A key that was discarded and is put in again starts with one use."""
    cache = start_full(task, "LFUCache")
    cache.calls([("get", key) for key in "ABBCCDD"])
    cache.calls([("put", "E", "endive"), ("put", "A", "aniseed")])
    assert normalized_output(task, "AE") == discards("AE")
    cache.put("F", "fennel")
    assert normalized_output(task, "A") == discards("A"), (
        "A key that comes back is new: A was used once since then, and its earlier uses do not count."
    )


@edge(hint="For which values do `not key` and `key is None` differ, or `if item` and `key in …`?")
@given(calls=ordinary(), keys=falsy())
def test_takes_falsy_keys_and_items(task, calls, keys):
    """0, '' and False are ordinary keys and items: only None is ignored."""
    assert_falsy_is_nothing_special(task, "LFUCache", calls, keys)


@edge(hint="Where do you create the state: in the class, or in __init__ for each object?")
def test_keeps_two_caches_apart(task):
    """Putting an item into one cache does not change another one, present or later."""
    assert_kept_apart(task, "LFUCache")


@edge(hint="Does your code convert a key or an item before it stores it?")
def test_takes_keys_and_items_of_any_type(task):
    """Items keep their type, and a key may be anything that a dict accepts."""
    assert_takes_any_type(task, "LFUCache")
