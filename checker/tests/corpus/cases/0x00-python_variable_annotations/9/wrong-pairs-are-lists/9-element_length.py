#!/usr/bin/env python3
"""Measure items in a way of its own."""
from typing import Iterable, List, Sequence, Tuple


def element_length(lst: Iterable[Sequence]) -> List[Tuple[Sequence, int]]:
    """Return each item of lst together with its length."""
    return [[item, len(item)] for item in lst]
