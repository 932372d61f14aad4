#!/usr/bin/env python3
"""Four collections at once, and how long they take together."""

import asyncio
import os

async_comprehension = __import__('of_mine').async_comprehension


async def measure_runtime() -> float:
    """Run async_comprehension four times in parallel; return the seconds."""
    start = os.times().elapsed
    await asyncio.gather(*(async_comprehension() for _ in range(4)))
    return os.times().elapsed - start
