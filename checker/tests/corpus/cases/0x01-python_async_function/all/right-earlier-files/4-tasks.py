#!/usr/bin/env python3
"""Many waits at once, each of them a task."""

from typing import List

task_wait_random = __import__('3-tasks').task_wait_random
asyncio = __import__('1-concurrent_coroutines').asyncio


async def task_wait_n(n: int, max_delay: int) -> List[float]:
    """Wait n times at the same time; return the delays, shortest first."""
    tasks = [task_wait_random(max_delay) for _ in range(n)]
    return [await task for task in asyncio.as_completed(tasks)]
