#!/usr/bin/env python3
"""Make a pair of two types."""
import typing as t


def to_kv(k: str, v: t.Union[float, int]) -> t.Tuple[str, float]:
    """Return k with the square of v."""
    return (k, float(v) ** 2)
