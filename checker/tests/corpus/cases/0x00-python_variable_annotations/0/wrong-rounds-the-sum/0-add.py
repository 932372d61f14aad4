#!/usr/bin/env python3
"""Add two floats in a way of its own."""


def add(a: float, b: float) -> float:
    """Return the sum of a and b, with two digits."""
    return round(a + b, 2)
