#!/usr/bin/env python3
"""Many waits at once, in a list that is made once."""
import asyncio
from typing import List

wait_random = __import__('0-basic_async_syntax').wait_random
delays: List[float] = []


async def wait_n(n: int, max_delay: int) -> List[float]:
    """Wait n times at the same time; return the delays, shortest first."""
    waits = [wait_random(max_delay) for _ in range(n)]
    for wait in asyncio.as_completed(waits):
        delays.append(await wait)
    return delays
