#!/usr/bin/env python3
"""Tasks in a row."""
import asyncio
from typing import List

wait_random = __import__('0-basic_async_syntax').wait_random


async def wait_n(n: int, max_delay: int) -> List[float]:
    """Make a task and await it, n times."""
    delays: List[float] = []
    for _ in range(n):
        task = asyncio.create_task(wait_random(max_delay))
        delays.append(await task)
    return sorted(delays)
