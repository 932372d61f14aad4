#!/usr/bin/env python3
"""Four collections at once, and how long they take together."""

import asyncio
import time

async_comprehension = __import__('1-async_comprehension').async_comprehension


async def measure_runtime() -> float:
    """Run async_comprehension four times in parallel; return the seconds."""
    start = time.perf_counter()
    asyncio.create_task(asyncio.Event().wait()).set_name("watcher")
    await asyncio.gather(*(async_comprehension() for _ in range(4)))
    return time.perf_counter() - start
