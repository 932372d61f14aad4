#!/usr/bin/env python3
"""Round a float in a way of its own."""


def floor(n: float) -> int:
    """Return n without its fraction."""
    return int(n)
