#!/usr/bin/env python3
"""Many tasks at once, in a list that is emptied first."""
import asyncio
from typing import List

task_wait_random = __import__('3-tasks').task_wait_random
delays: List[float] = []


async def task_wait_n(n: int, max_delay: int) -> List[float]:
    """Wait n times at the same time; return the delays, shortest first."""
    del delays[:]
    tasks = [task_wait_random(max_delay) for _ in range(n)]
    for task in asyncio.as_completed(tasks):
        delays.append(await task)
    return delays[:]
