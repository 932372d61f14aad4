#!/usr/bin/env python3
"""Make functions in a way of its own."""
from typing import Callable


def make_multiplier(multiplier: float) -> Callable[[float], float]:
    """Return multiplier times itself."""
    return multiplier * multiplier
