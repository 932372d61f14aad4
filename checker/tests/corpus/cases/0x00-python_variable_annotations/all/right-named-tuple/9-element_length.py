#!/usr/bin/env python3
"""Sequences and their lengths, by name."""
from typing import Iterable, List, NamedTuple, Sequence, Tuple


class Measured(NamedTuple):
    """A sequence with its length."""

    item: Sequence
    length: int


def element_length(lst: Iterable[Sequence]) -> List[Tuple[Sequence, int]]:
    """Put every item and its length together."""
    return [Measured(item, len(item)) for item in lst]
