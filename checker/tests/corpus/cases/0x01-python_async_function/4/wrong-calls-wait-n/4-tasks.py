#!/usr/bin/env python3
"""Many tasks side by side."""
import asyncio
from typing import List

task_wait_random = __import__('3-tasks').task_wait_random


async def task_wait_n(n: int, max_delay: int) -> List[float]:
    """Wait n times at once in tasks, and return the delays."""
    await asyncio.sleep(0)
    wait_n = __import__('1-concurrent_coroutines').wait_n
    delays: List[float] = await wait_n(n, max_delay)
    return delays
