#!/usr/bin/env python3
"""Add two floats in a way of its own."""
from typing import Any


def add(a: Any, b: Any) -> Any:
    """Return the sum of a and b."""
    return a + b
