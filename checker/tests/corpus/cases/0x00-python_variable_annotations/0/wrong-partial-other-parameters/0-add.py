#!/usr/bin/env python3
"""Add two floats: the first annotated function."""


def add(x: float, y: float) -> float:
    """Return the sum of a and b."""
    return x + y
