#!/usr/bin/env python3
"""Add two floats, annotated by strings."""
from __future__ import annotations


def add(a: float, b: float) -> float:
    """Return the sum of a and b."""
    return a + b
