#!/usr/bin/env python3
"""Answer this task in a way of its own."""
from typing import Any, Union


def to_kv(k: str, v: Union[int, float]) -> Any:
    """Return k with the square of v."""
    return k, v * v
