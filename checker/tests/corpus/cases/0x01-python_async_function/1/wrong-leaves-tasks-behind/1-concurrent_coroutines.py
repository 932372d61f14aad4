#!/usr/bin/env python3
"""Waits beside a task that nobody awaits."""
import asyncio
from typing import List

wait_random = __import__('0-basic_async_syntax').wait_random


async def wait_n(n: int, max_delay: int) -> List[float]:
    """Start one task too many."""
    asyncio.create_task(asyncio.sleep(3600))
    waits = [wait_random(max_delay) for _ in range(n)]
    return [await wait for wait in asyncio.as_completed(waits)]
