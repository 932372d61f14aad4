#!/usr/bin/env python3
"""Add two floats in a way of its own."""


def add(a: float, b: float) -> float:
    """Print the sum of a and b."""
    print(a + b)
