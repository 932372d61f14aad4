#!/usr/bin/env python3
"""Many waits side by side."""
import asyncio
from typing import List

wait_random = __import__('0-basic_async_syntax').wait_random


async def wait_n(n: int, max_delay: int) -> List[float]:
    """Wait n times at once, and return the delays."""
    delays = [await wait for wait in asyncio.as_completed(
        [wait_random(max_delay) for _ in range(n)])]
    getattr(delays, 'sort')()
    return delays
