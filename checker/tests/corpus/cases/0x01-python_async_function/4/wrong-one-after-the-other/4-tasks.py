#!/usr/bin/env python3
"""Tasks of waits, one after the other."""
from typing import List

task_wait_random = __import__('3-tasks').task_wait_random


async def task_wait_n(n: int, max_delay: int) -> List[float]:
    """Wait n times, one after the other."""
    delays: List[float] = []
    for _ in range(n):
        delays.append(await task_wait_random(max_delay))
    return sorted(delays)
