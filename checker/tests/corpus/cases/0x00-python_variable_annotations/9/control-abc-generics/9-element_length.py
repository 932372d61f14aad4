#!/usr/bin/env python3
"""Put the length of every item beside it."""
from collections.abc import Iterable, Sequence


def element_length(lst: Iterable[Sequence]) -> list[tuple[Sequence, int]]:
    """Return each item with its length."""
    found = []
    for item in lst:
        found.append((item, len(item)))
    return found
