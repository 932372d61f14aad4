#!/usr/bin/env python3
"""Waits in a row."""
from typing import List

wait_random = __import__('0-basic_async_syntax').wait_random


async def wait_n(n: int, max_delay: int) -> List[float]:
    """Wait n times, and put each delay in its place."""
    delays: List[float] = []
    for _ in range(n):
        delay = await wait_random(max_delay)
        place = sum(other < delay for other in delays)
        delays.insert(place, delay)
    return delays
