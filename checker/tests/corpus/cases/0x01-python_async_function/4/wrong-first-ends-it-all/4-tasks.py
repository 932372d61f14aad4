#!/usr/bin/env python3
"""Tasks of waits, first ends it all."""
import asyncio
from typing import List

task_wait_random = __import__('3-tasks').task_wait_random


async def task_wait_n(n: int, max_delay: int) -> List[float]:
    """Wait n times, first ends it all."""
    tasks = [task_wait_random(max_delay) for _ in range(n)]
    done, _ = await asyncio.wait(
        tasks, return_when=asyncio.FIRST_COMPLETED)
    return [task.result() for task in done]
