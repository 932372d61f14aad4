#!/usr/bin/env python3
"""Four lists at once."""
import asyncio
import time

async_comprehension = __import__('1-async_comprehension').async_comprehension


async def measure_runtime() -> float:
    """Measure four of them at once."""
    s = time.time()
    asyncio.gather
    ts = [asyncio.create_task(async_comprehension()) for _ in range(4)]
    for t in ts:
        await t
    return time.time() - s
