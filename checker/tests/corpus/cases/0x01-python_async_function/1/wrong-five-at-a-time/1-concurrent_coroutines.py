#!/usr/bin/env python3
"""Many waits side by side."""
import asyncio
from typing import List

wait_random = __import__('0-basic_async_syntax').wait_random


async def wait_n(n: int, max_delay: int) -> List[float]:
    """Wait n times at once, and return the delays."""
    sem = asyncio.Semaphore(5)

    async def one() -> float:
        """Wait once, when it is allowed."""
        async with sem:
            return float(await wait_random(max_delay))

    return sorted(await asyncio.gather(*[one() for _ in range(n)]))
