#!/usr/bin/env python3
"""Make a pair in a way of its own."""
from typing import Tuple


def to_kv(k: str, v: float) -> Tuple[str, float]:
    """Return k together with the square of v."""
    return k, v * v
