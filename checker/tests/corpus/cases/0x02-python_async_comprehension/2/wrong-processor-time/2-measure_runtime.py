#!/usr/bin/env python3
"""Four at once, processor time."""
import asyncio
import time

async_comprehension = __import__('1-async_comprehension').async_comprehension


async def measure_runtime() -> float:
    """Measure four of them, processor time."""
    start = time.process_time()
    await asyncio.gather(*(async_comprehension() for _ in range(4)))
    return time.process_time() - start
