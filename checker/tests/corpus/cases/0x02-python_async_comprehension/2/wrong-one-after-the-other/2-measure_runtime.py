#!/usr/bin/env python3
"""Four at once, one after the other."""
import asyncio
import time

async_comprehension = __import__('1-async_comprehension').async_comprehension


async def measure_runtime() -> float:
    """Measure four of them, one after the other."""
    start = time.perf_counter()
    for _ in range(4):
        await asyncio.gather(async_comprehension())
    return time.perf_counter() - start
