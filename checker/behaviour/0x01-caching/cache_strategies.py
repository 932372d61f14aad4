"""Sequences of calls to try on a cache, as Hypothesis strategies."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any

from cache_models import Basic, Call, Lfu
from hypothesis import strategies as st

LETTERS = tuple("ABCDEF")
WORDS = ("anise", "basil", "clove", "dill", "endive", "fennel")

# What stands for the letters and words where what is falsy is tried. Keys of one type at a
# time: print_cache sorts them, and 0 is the same key as False.
FALSY_KEYS: tuple[tuple[Any, ...], ...] = (
    (0, 1, 2, 3, 4, 5),
    ("", "A", "B", "C", "D", "E"),
    (False, 2, 3, 4, 5, 6),
    (0.0, 0.5, 1.5, 2.5, 3.5, 4.5),
)
FALSY_ITEMS: tuple[Any, ...] = (0, "", False, [], {}, "anise")

_FILLING: list[Call] = [("put", key, item) for key, item in zip("ABCD", WORDS, strict=False)]


def ordinary() -> st.SearchStrategy[list[Call]]:
    """As many puts as gets, with letters for keys and words for items."""
    puts: list[Call] = [("put", key, item) for key in LETTERS for item in WORDS]
    gets: list[Call] = [("get", key) for key in LETTERS] * len(WORDS)
    filling: st.SearchStrategy[list[Call]] = st.sampled_from(([], _FILLING, _FILLING))
    return st.tuples(filling, _drawn_from(puts + gets)).map(lambda drawn: drawn[0] + drawn[1])


def ordinary_without_ties() -> st.SearchStrategy[list[Call]]:
    """Ordinary calls in which one key alone is used least often when one has to leave."""
    return ordinary().map(_without_ties)


def present(calls: Iterable[Call], model: Basic) -> list[Call]:
    """The calls without gets of what is not there, which are another claim's.

    Args:
        calls: any calls.
        model: a new cache, to know what is there.
    """
    present_calls = []
    for call in calls:
        if call[0] != "get" or call[1] in model.rows:
            model.calls([call])
            present_calls.append(call)
    return present_calls


def with_ties() -> st.SearchStrategy[list[Call]]:
    """Calls on a full cache whose four keys were used twice each, in some order."""
    puts: list[Call] = [("put", key, "fennel") for key in LETTERS]
    gets: list[Call] = [("get", key) for key in LETTERS]
    permuted_gets = st.permutations("ABCD").map(lambda keys: [("get", key) for key in keys])
    return st.tuples(permuted_gets, _drawn_from(puts * 2 + gets)).map(
        lambda drawn: _FILLING + drawn[0] + drawn[1]
    )


def falsy() -> st.SearchStrategy[tuple[Any, ...]]:
    """Keys to stand for the letters, one of which counts as false in a condition."""
    return st.sampled_from(FALSY_KEYS)


def falsy_calls(calls: Iterable[Call], keys: Sequence[Any]) -> list[Call]:
    """The same calls with other keys for the letters and falsy items for the words."""
    key_of, item_of = falsy_keys(keys), falsy_items()
    return [
        (name, key_of.get(letter), *(item_of.get(word) for word in words)) for name, letter, *words in calls
    ]


def falsy_keys(keys: Sequence[Any]) -> dict[str, Any]:
    """What stands for each letter."""
    return dict(zip(LETTERS, keys, strict=True))


def falsy_items() -> dict[str, Any]:
    """What stands for each word."""
    return dict(zip(WORDS, FALSY_ITEMS, strict=True))


def _drawn_from(table: Sequence[Call]) -> st.SearchStrategy[list[Call]]:
    """Any calls of a table.

    A call is a byte: to draw each part of each call by itself takes ten times
    as long. One string alone is mostly short; four in a row still shrink to nothing.
    """
    part = st.binary(max_size=12)
    return st.tuples(part, part, part, part).map(
        lambda parts: [table[byte % len(table)] for byte in chain(*parts)]
    )


def _without_ties(calls: Iterable[Call]) -> list[Call]:
    """Put gets before each discard that would meet a tie, and let no discarded key come back.

    A letter whose key was discarded stands for a new key from then on: `A2` for `A`.
    """
    model = Lfu()
    key_of: dict[Any, Any] = {}
    untied_calls: list[Call] = []
    for name, letter, *item in calls:
        key = key_of.get(letter, letter)
        if name == "put" and None not in (key, *item) and model.discards_for(key):
            gets: list[Call] = [("get", other) for other in model.tied()]
            model.calls(gets)
            untied_calls += gets
            leaver = model.leaver()
            key_of[leaver[0]] = f"{leaver[0]}{int(leaver[1:] or 1) + 1}"
        model.calls([(name, key, *item)])
        untied_calls.append((name, key, *item))
    return untied_calls
