#!/usr/bin/env python3
"""Many tasks side by side."""
import asyncio
from typing import List

wait_n = __import__('1-concurrent_coroutines').wait_n
task_wait_random = __import__('3-tasks').task_wait_random


async def task_wait_n(n: int, max_delay: int) -> List[float]:
    """Wait n times at once in tasks, and return the delays."""
    queue: asyncio.Queue = asyncio.Queue()
    for _ in range(n):
        task_wait_random(max_delay).add_done_callback(queue.put_nowait)
    return [(await queue.get()).result() for _ in range(n)]
