#!/usr/bin/env python3
"""Four at once, nested run."""
import asyncio
import time

async_comprehension = __import__('1-async_comprehension').async_comprehension


async def measure_runtime() -> float:
    """Measure four of them, nested run."""
    start = time.perf_counter()
    for _ in range(4):
        asyncio.run(async_comprehension())
    return time.perf_counter() - start
