#!/usr/bin/env python3
"""Put the length of every item beside it."""
from collections.abc import Iterable, Sequence
from typing import TypeVar

T = TypeVar("T")


def element_length(
    lst: Iterable[Sequence[T]]
) -> list[tuple[Sequence[T], int]]:
    """Return each item of lst paired with its length."""
    return [(item, len(item)) for item in lst]
