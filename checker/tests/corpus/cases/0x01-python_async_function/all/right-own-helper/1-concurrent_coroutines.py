#!/usr/bin/env python3
"""Many waits at once, by a helper of my own."""
from typing import List

from side_by_side import all_of

wait_random = __import__('0-basic_async_syntax').wait_random


async def wait_n(n: int, max_delay: int) -> List[float]:
    """Wait n times at the same time; return the delays, shortest first."""
    delays: List[float] = await all_of(
        [wait_random(max_delay) for _ in range(n)])
    return delays
