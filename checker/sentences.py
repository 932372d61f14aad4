"""Pieces of sentences: numbers with their nouns, and lists."""

from __future__ import annotations

from collections.abc import Sequence


def count(number: int, noun: str) -> str:
    """A number and its noun: `1 task`, `2 tasks`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def shorten_list(items: Sequence[str], most: int, rest: str = " and {} more") -> str:
    """The first items, separated by commas, and how many are left out: `a, b and 2 more`.

    Args:
        items: any number.
        most: how many are shown.
        rest: stands for those that are left out; `{}` is their number.
    """
    shown = ", ".join(items[:most])
    more = len(items) - most
    return f"{shown}{rest.format(more)}" if more > 0 else shown
