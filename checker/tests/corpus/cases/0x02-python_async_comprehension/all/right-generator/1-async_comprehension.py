#!/usr/bin/env python3
"""An asynchronous comprehension, import inside."""
from typing import List


async def async_comprehension() -> List[float]:
    """Make a list of everything that async_generator gives."""
    numbers = __import__('0-async_generator').async_generator
    result: List[float] = [i async for i in numbers()]
    return result
