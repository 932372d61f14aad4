#!/usr/bin/env python3
"""Make a pair in a way of its own."""
from typing import Tuple, Union


def to_kv(k: str, v: Union[int, float]) -> Tuple[float, ...]:
    """Return k together with the square of v."""
    return k, v * v
