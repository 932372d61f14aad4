#!/usr/bin/env python3
"""Every task reports when it is done."""
import asyncio
from typing import List

task_wait_random = __import__('3-tasks').task_wait_random


async def task_wait_n(n: int, max_delay: int) -> List[float]:
    """Collect the delays in a callback, and sort by insertion anyway."""
    delays: List[float] = []

    def note(task: asyncio.Task) -> None:
        delays.append(task.result())

    tasks = [task_wait_random(max_delay) for _ in range(n)]
    for task in tasks:
        task.add_done_callback(note)
    await asyncio.gather(*tasks)
    ordered: List[float] = []
    for delay in delays:
        place = len(ordered)
        while place > 0 and ordered[place - 1] > delay:
            place -= 1
        ordered.insert(place, delay)
    return ordered
