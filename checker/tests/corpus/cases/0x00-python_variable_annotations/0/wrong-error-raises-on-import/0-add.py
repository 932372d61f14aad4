#!/usr/bin/env python3
"""Add two floats: the first annotated function."""

import no_such_module


def add(a: float, b: float) -> float:
    """Return the sum of a and b."""
    return a + b
