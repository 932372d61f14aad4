#!/usr/bin/env python3
"""Many tasks at once, in a loop elsewhere."""
import asyncio
import threading
from typing import List

task_wait_random = __import__("3-tasks").task_wait_random


async def task_wait_n(n: int, max_delay: int) -> List[float]:
    """Wait n times and return the delays."""
    found: List[float] = []

    async def wait() -> None:
        found.append(await task_wait_random(max_delay))

    def run() -> None:
        for _ in range(n):
            asyncio.run(wait())

    worker = threading.Thread(target=run)
    worker.start()
    worker.join()
    return sorted(found)
