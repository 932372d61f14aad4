#!/usr/bin/env python3
"""Make functions in a way of its own."""
from typing import Callable


def make_multiplier(multiplier: float) -> Callable[..., float]:
    """Return a function that multiplies a float by multiplier."""
    return lambda number: number * multiplier
