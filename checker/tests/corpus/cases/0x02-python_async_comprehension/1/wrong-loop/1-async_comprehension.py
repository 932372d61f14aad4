#!/usr/bin/env python3
"""A list of numbers, loop."""
from typing import List

async_generator = __import__('0-async_generator').async_generator


async def async_comprehension() -> List[float]:
    """Collect numbers, loop."""
    numbers: List[float] = []
    async for number in async_generator():
        numbers.append(number)
    return numbers
