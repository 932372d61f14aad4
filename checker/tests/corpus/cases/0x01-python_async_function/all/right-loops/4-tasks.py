#!/usr/bin/env python3
"""Several tasks side by side."""
import asyncio
from typing import List


async def task_wait_n(n: int, max_delay: int) -> List[float]:
    """Take the delays out of whichever task is done first."""
    make = __import__('3-tasks').task_wait_random
    waiting = {make(max_delay) for _ in range(n)}
    delays: List[float] = []
    while waiting:
        done, waiting = await asyncio.wait(
            waiting, return_when=asyncio.FIRST_COMPLETED)
        delays.extend(task.result() for task in done)
    return delays
