#!/usr/bin/env python3
"""Make functions: a function is a value with a type, too."""
from typing import Callable


def make_multiplier(factor: float) -> Callable[[float], float]:
    """Return a function that multiplies a float by multiplier."""
    return lambda number: number * factor
