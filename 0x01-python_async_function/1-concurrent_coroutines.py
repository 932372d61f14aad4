#!/usr/bin/env python3
"""Run many waits at once and collect them as they end."""

import asyncio
from typing import List

wait_random = __import__('0-basic_async_syntax').wait_random


async def wait_n(n: int, max_delay: int) -> List[float]:
    """Run n waits at the same time; return the delays, shortest first."""
    waits = [wait_random(max_delay) for _ in range(n)]
    return [await wait for wait in asyncio.as_completed(waits)]
