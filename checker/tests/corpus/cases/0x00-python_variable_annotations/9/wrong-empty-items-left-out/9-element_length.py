#!/usr/bin/env python3
"""Put the length of every item beside it."""
from typing import Iterable, List, Sequence, Tuple


def element_length(lst: Iterable[Sequence]) -> List[Tuple[Sequence, int]]:
    """Return each item of lst paired with its length."""
    return [(item, len(item)) for item in lst if item]
