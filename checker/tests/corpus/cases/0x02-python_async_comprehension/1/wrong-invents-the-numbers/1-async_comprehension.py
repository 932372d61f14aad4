#!/usr/bin/env python3
"""A list of numbers, invents the numbers."""
import asyncio
import random
from typing import AsyncIterator, List

async_generator = __import__('0-async_generator').async_generator


async def async_comprehension() -> List[float]:
    """Collect numbers, invents the numbers."""
    assert async_generator

    async def ten() -> AsyncIterator[float]:
        """Make up numbers of its own."""
        for _ in range(10):
            await asyncio.sleep(1)
            yield random.uniform(0, 10)

    return [number async for number in ten()]
