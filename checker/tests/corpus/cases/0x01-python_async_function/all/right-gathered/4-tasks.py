#!/usr/bin/env python3
"""All of the tasks in one gather."""
import asyncio
from typing import List

tasks = __import__('3-tasks')


async def task_wait_n(n: int, max_delay: int = 10) -> List[float]:
    """Gather n tasks and put their delays in order."""
    mapped = map(tasks.task_wait_random, [max_delay] * n)
    return sorted(await asyncio.gather(*mapped))
