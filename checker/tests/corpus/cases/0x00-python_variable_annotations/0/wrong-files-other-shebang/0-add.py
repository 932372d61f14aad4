#!/usr/bin/python3
"""Add two floats: the first annotated function."""


def add(a: float, b: float) -> float:
    """Return the sum of a and b."""
    return a + b
