#!/usr/bin/env python3
"""Four at once, divided by four."""
import asyncio
import time

async_comprehension = __import__('1-async_comprehension').async_comprehension


async def measure_runtime() -> float:
    """Measure four of them, divided by four."""
    start = time.perf_counter()
    await asyncio.gather(*(async_comprehension() for _ in range(4)))
    return (time.perf_counter() - start) / 4
