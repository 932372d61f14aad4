#!/usr/bin/env python3
"""Answer this task in a way of its own."""
from typing import Tuple, Union


def to_kv(k: str, v: Union[int, float]) -> Tuple[str, float]:
    """Return k with the square of v."""
    return k, 0.0
