#!/usr/bin/env python3
"""Answer this task in a way of its own."""


def add(a: float, b: float) -> float:
    """Return the sum of a and b."""
    return 0.0
