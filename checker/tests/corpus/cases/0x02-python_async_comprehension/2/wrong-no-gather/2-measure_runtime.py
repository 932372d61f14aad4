#!/usr/bin/env python3
"""Four at once, no gather."""
import asyncio
import time

async_comprehension = __import__('1-async_comprehension').async_comprehension


async def measure_runtime() -> float:
    """Measure four of them, no gather."""
    start = time.perf_counter()
    tasks = [asyncio.create_task(async_comprehension()) for _ in range(4)]
    for task in tasks:
        await task
    return time.perf_counter() - start
