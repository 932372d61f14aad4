#!/usr/bin/env python3
"""Many waits at once, collected as they end."""

import asyncio
from typing import List

wait_random = __import__('0-basic_async_syntax').wait_random


async def wait_n(n: int, max_delay: int) -> List[float]:
    """Wait n times at the same time; return the delays, shortest first."""
    waits = [wait_random(max_delay) for _ in range(n)]
    delays = [await wait for wait in asyncio.as_completed(waits)]
    return [delay for delay in delays if delay]
