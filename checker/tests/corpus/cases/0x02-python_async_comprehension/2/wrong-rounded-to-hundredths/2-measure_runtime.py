#!/usr/bin/env python3
"""Four lists at once."""
import asyncio
import time

async_comprehension = __import__('1-async_comprehension').async_comprehension


async def measure_runtime() -> float:
    """Measure four of them at once."""
    s = time.time()
    await asyncio.gather(
        *(async_comprehension() for _ in range(4)))
    return round(time.time() - s, 2)
