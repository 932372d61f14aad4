#!/usr/bin/env python3
"""A list of numbers, whole numbers."""
from typing import List

async_generator = __import__('0-async_generator').async_generator


async def async_comprehension() -> List[float]:
    """Collect numbers, whole numbers."""
    return [int(number) async for number in async_generator()]
