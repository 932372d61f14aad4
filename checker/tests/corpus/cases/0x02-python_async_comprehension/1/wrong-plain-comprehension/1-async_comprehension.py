#!/usr/bin/env python3
"""A list of numbers, plain comprehension."""
from typing import List

async_generator = __import__('0-async_generator').async_generator


async def async_comprehension() -> List[float]:
    """Collect numbers, plain comprehension."""
    return [number for number in async_generator()]
