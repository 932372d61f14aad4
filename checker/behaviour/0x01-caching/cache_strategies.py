"""Hypothesis strategies for sequences of calls on a cache."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any

from cache_models import Basic, Call, Lfu
from hypothesis import strategies as st

LETTERS = tuple("ABCDEF")
WORDS = ("anise", "basil", "clove", "dill", "endive", "fennel")

# Replacements of letters and words in tests of falsy values. Each tuple of keys has one type:
# print_cache sorts the keys, and 0 is the same key as False.
FALSY_KEYS: tuple[tuple[Any, ...], ...] = (
    (0, 1, 2, 3, 4, 5),
    ("", "A", "B", "C", "D", "E"),
    (False, 2, 3, 4, 5, 6),
    (0.0, 0.5, 1.5, 2.5, 3.5, 4.5),
)
FALSY_ITEMS: tuple[Any, ...] = (0, "", False, [], {}, "anise")

_FILLING: list[Call] = [("put", key, item) for key, item in zip("ABCD", WORDS, strict=False)]


def ordinary() -> st.SearchStrategy[list[Call]]:
    """Puts and gets, equally likely, with letters as keys and words as items."""
    puts: list[Call] = [("put", key, item) for key in LETTERS for item in WORDS]
    gets: list[Call] = [("get", key) for key in LETTERS] * len(WORDS)
    filling: st.SearchStrategy[list[Call]] = st.sampled_from(([], _FILLING, _FILLING))
    return st.tuples(filling, _drawn_from(puts + gets)).map(lambda drawn: drawn[0] + drawn[1])


def ordinary_without_ties() -> st.SearchStrategy[list[Call]]:
    """Ordinary calls in which a single key has the fewest uses whenever one is discarded."""
    return ordinary().map(_without_ties)


def present(calls: Iterable[Call], model: Basic) -> list[Call]:
    """The calls without gets of missing keys, which other checks cover.

    Args:
        calls: any calls.
        model: a new cache, which tracks the keys that are present.
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
    """Keys that replace the letters; one of them is falsy."""
    return st.sampled_from(FALSY_KEYS)


def falsy_calls(calls: Iterable[Call], keys: Sequence[Any]) -> list[Call]:
    """The calls with the letters replaced by other keys and the words by falsy items."""
    key_of, item_of = falsy_keys(keys), falsy_items()
    return [
        (name, key_of.get(letter), *(item_of.get(word) for word in words)) for name, letter, *words in calls
    ]


def falsy_keys(keys: Sequence[Any]) -> dict[str, Any]:
    """The replacement of each letter."""
    return dict(zip(LETTERS, keys, strict=True))


def falsy_items() -> dict[str, Any]:
    """The replacement of each word."""
    return dict(zip(WORDS, FALSY_ITEMS, strict=True))


def _drawn_from(table: Sequence[Call]) -> st.SearchStrategy[list[Call]]:
    """Any calls of a table.

    Each byte selects a call: drawing the parts of each call separately takes ten times
    as long. A single byte string is mostly short; four in a row are longer and still shrink to nothing.
    """
    part = st.binary(max_size=12)
    return st.tuples(part, part, part, part).map(
        lambda parts: [table[byte % len(table)] for byte in chain(*parts)]
    )


def _without_ties(calls: Iterable[Call]) -> list[Call]:
    """Insert gets before each discard that would meet a tie, and let no discarded key come back.

    After its key was discarded, a letter stands for a new key: `A2` for `A`.
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
