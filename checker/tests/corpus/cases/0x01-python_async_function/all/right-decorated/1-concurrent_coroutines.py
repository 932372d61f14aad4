#!/usr/bin/env python3
"""Many waits side by side."""
import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import List

wait_random = __import__('0-basic_async_syntax').wait_random


async def wait_n(n: int, max_delay: int) -> List[float]:
    """Wait n times at once, and return the delays."""
    loop = asyncio.get_running_loop()

    def run() -> float:
        """Run one wait in a thread."""
        return float(asyncio.run(wait_random(max_delay)))

    with ThreadPoolExecutor(max_workers=max(n, 1)) as pool:
        waits = [loop.run_in_executor(pool, run) for _ in range(n)]
        return [await wait for wait in asyncio.as_completed(waits)]
