"""Behaviour of 0x01-caching/100-lfu_cache.py."""

from cache_comparison import (
    assert_falsy_is_nothing_special,
    assert_kept_apart,
    assert_nothing_does_nothing,
    assert_takes_any_type,
)
from cache_harness import assert_builds_on_base_caching, discards, played, start, start_full
from cache_models import Lfu
from cache_output import assert_prints_nothing_else, explain_difference, normalized, normalized_output
from cache_strategies import falsy, ordinary, ordinary_without_ties, present, with_ties

from checker.testing import core, edge, given


@core(hint="Is it `class LFUCache(BaseCaching)`, with super().__init__() in its __init__ if it has one?")
def test_builds_on_base_caching(task):
    """LFUCache is a BaseCaching: items live in cache_data, and MAX_ITEMS is left at 4."""
    assert_builds_on_base_caching(task, "LFUCache")


@core(hint="What stands in your print, letter by letter, and what else does your code print?")
def test_prints_nothing_else(task):
    """`DISCARD: ` and the key that leaves are printed, on a line of their own, and nothing else."""
    assert_prints_nothing_else(task, "LFUCache", Lfu())


@core(hint="How do you know, for each key, how many times it was used: put in, put again, or asked for?")
def test_discards_the_key_used_least_often(task):
    """A new key in a full cache discards the one with the fewest uses, and says so."""
    cache = start_full(task, "LFUCache")
    cache.calls([("get", key) for key in "AABBDDC"])
    cache.put("E", "endive")
    assert normalized_output(task, "C") == discards("C"), (
        "C was used twice, the others three times: C leaves."
    )
    assert cache.get("C") is None, "C was discarded: it is not in the cache any more."
    cache.put("F", "fennel")
    assert normalized_output(task, "E") == discards("E"), (
        "E was put in and never asked for: one use, the fewest."
    )
    assert cache.get("F") == "fennel", "The newcomer itself always stays."


@core(hint="Does a count go up at every use, however often a key was used before?")
def test_counts_every_use(task, rng):
    """However often keys were used, the one used once less than the others leaves."""
    for most in (9, 10, 15, 16, rng.randint(40, 70)):
        task.begin_example()
        cache, rarest = start_full(task, "LFUCache"), rng.choice("ABC")  # D will be unused for longest
        cache.calls([("get", key) for key in "ABCD" for _ in range(most - (key == rarest))][::-1])
        cache.put("E", "endive")
        assert normalized_output(task, rarest) == discards(rarest), (
            f"{rarest} was asked for {most - 1} times, the others {most} times: {rarest} leaves."
        )


@core(hint="Write down the count of each key beside the calls of the task's sample: where do you part?")
def test_follows_the_published_example(task):
    """The sample of the task discards A, D, E, F, G, B, J, K and L, in this order."""
    cache = start_full(task, "LFUCache")
    cache.calls([("get", "B"), ("put", "E", "endive"), ("put", "C", "cumin")])
    cache.calls([("get", key) for key in "ABC"])
    cache.calls([("put", key, "more") for key in "FGHI"])
    cache.calls([("get", key) for key in "IHIHIH"])
    cache.calls([("put", key, "more") for key in "JKLM"])
    assert normalized_output(task, "ADEFGBJKL") == discards("ADEFGBJKL")


@core(hint="min() gives the first of equals: in what order does it see the keys?")
def test_breaks_a_tie_by_the_last_use(task):
    """Among keys used equally often, the one whose last use is longest ago leaves."""
    cache = start_full(task, "LFUCache")
    cache.calls([("get", key) for key in "DCBA"])
    cache.put("E", "endive")
    assert normalized_output(task, "D") == discards("D"), (
        "All four were used twice, and D's last use is longest ago: a tie is broken by the last use."
    )


@core(hint="Does a key that is in the cache already need any room?")
def test_discards_nothing_for_a_key_put_again(task):
    """Putting a key again in a full cache replaces its item and discards nothing."""
    cache = start_full(task, "LFUCache")
    cache.put("C", "cumin")
    assert normalized_output(task) == "", (
        "C was in the cache already: nothing is discarded, nothing is printed."
    )
    assert cache.get("C") == "cumin", "Putting a key again replaces its item."


@core(hint="What does your put add to the count of a key that is in the cache already?")
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


@core(hint="What do put and get look at before they count anything?")
def test_none_and_unknown_keys_change_nothing(task):
    """In a full cache a put with None does nothing, and asking for what is not there leaves no trace."""
    cache = start_full(task, "LFUCache")
    cache.calls([("get", key) for key in "BCD"])
    cache.calls([("put", None, "endive"), ("put", "E", None), ("put", "A", None), ("put", "A", None)])
    assert normalized_output(task) == "", "A put with None as key or item does nothing: nothing is discarded."
    assert cache.get(None) is None, "There is never anything under None."
    assert cache.calls([("get", "E")] * 3) == [None] * 3, "None is no item: nothing is under E."
    cache.put("E", "endive")
    assert normalized_output(task, "A") == discards("A"), (
        "A put with None as key or item is not a use of anything."
    )
    cache.put("F", "fennel")
    assert normalized_output(task, "E") == discards("E"), (
        "Asking for a key that is not there is not a use of it: E was used once, when it was put in."
    )
    assert_nothing_does_nothing(task, "LFUCache")


@core(
    hint="Make these calls with pencil and paper: what is printed at each, and who is in the cache after it?"
)
@given(calls=ordinary_without_ties())
def test_agrees_with_the_textbook(task, calls):
    """Any sequence of puts and gets without a tie discards, returns and leaves what the textbook's would."""
    calls = present(calls, Lfu())
    actual, expected = played(task, "LFUCache", calls), Lfu().played(calls)
    printed = normalized(actual.printed, expected.printed)
    assert printed == expected.printed, explain_difference(
        printed, expected.printed, "This is what leaves, in order: the least frequently used."
    )
    assert actual.get_results == expected.get_results, "This is what the gets return, in order."
    assert actual.left == expected.left, "This is what is left in the cache."


@edge(hint="Is a tie broken by the last use, and is a key's count gone once the key is?")
@given(calls=with_ties())
def test_agrees_with_the_textbook_on_ties(task, calls):
    """Any sequence with ties, or with keys that come back after they left, does what the textbook's would."""
    calls = present(calls, Lfu())
    actual, expected = played(task, "LFUCache", calls), Lfu().played(calls)
    printed = normalized(actual.printed, expected.printed)
    assert printed == expected.printed, explain_difference(
        printed,
        expected.printed,
        "This is what leaves, in order: of the least frequently used, the least recently used.",
    )
    assert actual.get_results == expected.get_results, "This is what the gets return, in order."


@edge(hint="When a key is discarded, what else has to forget it?")
def test_a_key_that_comes_back_is_new(task):
    """A key that was discarded and is put again starts to be counted afresh."""
    cache = start_full(task, "LFUCache")
    cache.calls([("get", key) for key in "ABBCCDD"])
    cache.calls([("put", "E", "endive"), ("put", "A", "aniseed")])
    assert normalized_output(task, "AE") == discards("AE")
    cache.put("F", "fennel")
    assert normalized_output(task, "A") == discards("A"), (
        "A key that comes back is new: A was used once since, and its uses before it left do not count."
    )


@edge(hint="Is `not key` the same question as `key is None`, and `if item` the same as `key in …`?")
@given(calls=ordinary(), keys=falsy())
def test_takes_falsy_keys_and_items(task, calls, keys):
    """0, '' and False are keys and items like any other: only None is ignored."""
    assert_falsy_is_nothing_special(task, "LFUCache", calls, keys)


@edge(hint="Where is the state made: in the class, or in __init__ for each object?")
def test_keeps_two_caches_apart(task):
    """What is put into one cache changes nothing in another, be it there at the same time or later."""
    assert_kept_apart(task, "LFUCache")


@edge(hint="Does your code turn a key or an item into something else before it keeps it?")
def test_takes_keys_and_items_of_any_type(task):
    """What is got is what was put, of whatever type; and a key may be anything that a dict takes as one."""
    assert_takes_any_type(task, "LFUCache")
