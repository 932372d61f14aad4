#!/usr/bin/env python3
"""Four lists at once."""
import asyncio
import time

async_comprehension = __import__('1-async_comprehension').async_comprehension


async def measure_runtime() -> float:
    """Measure four of them at once."""
    start = time.perf_counter()
    async with asyncio.timeout(60):
        await asyncio.gather(*(async_comprehension() for _ in range(4)))
    elapsed: float = time.perf_counter() - start
    return elapsed
