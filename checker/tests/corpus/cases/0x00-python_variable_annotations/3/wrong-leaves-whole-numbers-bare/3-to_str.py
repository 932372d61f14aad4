#!/usr/bin/env python3
"""Write a float down in a way of its own."""


def to_str(n: float) -> str:
    """Return n, without a point where it needs none."""
    return str(int(n) if n == int(n) else n)
