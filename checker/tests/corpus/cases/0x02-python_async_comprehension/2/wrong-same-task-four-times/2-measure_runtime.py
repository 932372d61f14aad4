#!/usr/bin/env python3
"""Four at once, same task four times."""
import asyncio
import time

async_comprehension = __import__('1-async_comprehension').async_comprehension


async def measure_runtime() -> float:
    """Measure four of them, same task four times."""
    start = time.perf_counter()
    task = asyncio.create_task(async_comprehension())
    await asyncio.gather(task, task, task, task)
    return time.perf_counter() - start
