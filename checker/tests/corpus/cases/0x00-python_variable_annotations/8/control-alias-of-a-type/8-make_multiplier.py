#!/usr/bin/env python3
"""Make functions that multiply."""
from collections.abc import Callable

Scale = Callable[[float], float]


def make_multiplier(multiplier: float) -> Scale:
    """Return a function that multiplies."""
    def scale(number: float) -> float:
        return number * multiplier
    return scale
