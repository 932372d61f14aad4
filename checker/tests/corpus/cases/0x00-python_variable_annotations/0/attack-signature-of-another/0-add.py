#!/usr/bin/env python3
"""Add two floats in a way of its own."""
import inspect


def add(x: float, y: float) -> float:
    """Return the sum."""
    return x + y


setattr(add, "__signature__", inspect.signature(lambda a, b: a))
