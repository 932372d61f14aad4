#!/usr/bin/env python3
"""Make functions that only promise a product."""
from typing import Any, Callable


def make_multiplier(multiplier: float) -> Callable[[float], float]:
    """Return a function that would multiply, were it awaited."""
    async def product(number: float) -> float:
        return number * multiplier

    made: Any = product
    return made
