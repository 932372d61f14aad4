#!/usr/bin/env python3
"""Make a pair whose two members have different types."""
from typing import Tuple, Union


def to_kv(key: str, value: Union[int, float]) -> Tuple[str, float]:
    """Return k together with the square of v."""
    return key, value * value
