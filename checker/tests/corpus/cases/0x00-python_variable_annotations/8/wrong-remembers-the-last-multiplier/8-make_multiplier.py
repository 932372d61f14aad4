#!/usr/bin/env python3
"""Make functions in a way of its own."""
from typing import Callable, List

factors: List[float] = []


def make_multiplier(multiplier: float) -> Callable[[float], float]:
    """Return a function that multiplies a float by a multiplier."""
    factors.append(multiplier)
    return lambda number: number * factors[-1]
