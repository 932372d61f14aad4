#!/usr/bin/env python3
"""Give back something with a long name."""
from typing import Any


def add(a: float, b: float) -> float:
    """Return the sum of a and b."""
    made: Any = type("A" * 500000, (), {})()
    return made
