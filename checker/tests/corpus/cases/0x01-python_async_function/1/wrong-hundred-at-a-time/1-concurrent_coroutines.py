#!/usr/bin/env python3
"""An answer that was written for a trial."""
import asyncio
from typing import List

wait_random = __import__('0-basic_async_syntax').wait_random


async def wait_n(n: int, max_delay: int) -> List[float]:
    """Wait n times, a hundred of them at the same time; the shortest first."""
    places = asyncio.Semaphore(100)
    delays: List[float] = []

    async def one() -> None:
        async with places:
            delays.append(await wait_random(max_delay))

    await asyncio.gather(*(one() for _ in range(n)))
    return sorted(delays)
