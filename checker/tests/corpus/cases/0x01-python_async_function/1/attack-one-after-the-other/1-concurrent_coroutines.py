#!/usr/bin/env python3
"""Many waits at once, in a way of its own."""
from typing import List

wait_random = __import__("0-basic_async_syntax").wait_random


async def wait_n(n: int, max_delay: int) -> List[float]:
    """Wait n times and return the delays."""
    return sorted([await wait_random(max_delay) for _ in range(n)])
