#!/usr/bin/env python3
"""Add two floats in a way of its own."""


def add(x: float, y: float) -> float:
    """Return the sum of x and y."""
    return x + y
