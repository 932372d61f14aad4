#!/usr/bin/env python3
"""Four at once, rounded to an int."""
import asyncio
import time

async_comprehension = __import__('1-async_comprehension').async_comprehension


async def measure_runtime() -> float:
    """Measure four of them, rounded to an int."""
    start = time.perf_counter()
    await asyncio.gather(*(async_comprehension() for _ in range(4)))
    return round(time.perf_counter() - start)
