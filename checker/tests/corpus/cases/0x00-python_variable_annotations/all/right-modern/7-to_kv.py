#!/usr/bin/env python3
"""Pairs of a name and a squared number."""


def to_kv(k: str, v: float | int) -> tuple[str, float]:
    """Square the number, and keep its name."""
    return (k, float(v ** 2))
