#!/usr/bin/env python3
"""A list of numbers that have yet to arrive."""

from typing import List

async_generator = __import__('0-async_generator').async_generator
numbers: List[float] = []


async def async_comprehension() -> List[float]:
    """Collect the ten numbers of async_generator in the order they come."""
    if not numbers:
        numbers.extend([number async for number in async_generator()])
    return numbers
