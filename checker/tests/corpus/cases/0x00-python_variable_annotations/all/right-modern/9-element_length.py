#!/usr/bin/env python3
"""Lengths of things, beside the things."""
import collections.abc
from typing import Any


def element_length(
    lst: "collections.abc.Iterable[collections.abc.Sequence[Any]]",
) -> "list[tuple[collections.abc.Sequence, int]]":
    """Walk through once, and measure on the way."""
    items = list(lst)
    return list(zip(items, map(len, items)))
