#!/usr/bin/env python3
"""Measure items in a way of its own."""
from typing import List, Tuple


def element_length(lst: List[str]) -> List[Tuple[str, int]]:
    """Return each item of lst paired with its length."""
    return [(item, len(item)) for item in lst]
