#!/usr/bin/env python3
"""Measured by the loop's own clock."""
from asyncio import gather, get_running_loop

async_comprehension = __import__('1-async_comprehension').async_comprehension


async def measure_runtime() -> float:
    """Run four comprehensions side by side and return the seconds."""
    clock = get_running_loop().time
    start = clock()
    await gather(async_comprehension(), async_comprehension(),
                 async_comprehension(), async_comprehension())
    return clock() - start
