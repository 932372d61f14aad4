#!/usr/bin/env python3
"""A wait that looks at the clock whenever it is its turn."""
import asyncio
import random
import time


async def wait_random(max_delay: int = 10) -> float:
    """Give way to others, but never wait."""
    delay = random.uniform(0, max_delay)
    end = time.monotonic() + delay
    while time.monotonic() < end:
        await asyncio.sleep(0)
    return delay
