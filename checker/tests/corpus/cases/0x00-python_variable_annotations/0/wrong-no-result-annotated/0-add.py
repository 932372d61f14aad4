#!/usr/bin/env python3
"""Add two floats in a way of its own."""


def add(a: float, b: float):
    """Return the sum of a and b."""
    return a + b
