#!/usr/bin/env python3
"""Many tasks at once, by a helper of my own."""
from typing import List

import side_by_side

task_wait_random = __import__('3-tasks').task_wait_random


async def task_wait_n(n: int, max_delay: int) -> List[float]:
    """Wait n times at the same time; return the delays, shortest first."""
    delays: List[float] = await side_by_side.all_of(
        [task_wait_random(max_delay) for _ in range(n)])
    return delays
