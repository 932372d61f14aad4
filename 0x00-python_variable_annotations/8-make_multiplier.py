#!/usr/bin/env python3
"""Make functions: a function is a value and has a type."""
from typing import Callable


def make_multiplier(multiplier: float) -> Callable[[float], float]:
    """Return a function that multiplies a float by multiplier."""
    return lambda number: number * multiplier
