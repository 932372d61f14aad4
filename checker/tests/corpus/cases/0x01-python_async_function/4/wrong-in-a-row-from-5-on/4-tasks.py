#!/usr/bin/env python3
"""Many tasks at once."""
from typing import List

task_wait_random = __import__("3-tasks").task_wait_random


async def task_wait_n(n: int, max_delay: int) -> List[float]:
    """Wait one by one where that is long."""
    if max_delay < 5:
        tasks = [task_wait_random(max_delay) for _ in range(n)]
        return sorted([await task for task in tasks])
    return sorted([await task_wait_random(max_delay) for _ in range(n)])
