#!/usr/bin/env python3
"""A list of numbers that have yet to arrive."""

from typing import List

async_generator = __import__('0-async_generator').async_generator


async def async_comprehension() -> List[float]:
    """Collect the ten numbers of async_generator in the order they come."""
    return [number async for number in async_generator()]
