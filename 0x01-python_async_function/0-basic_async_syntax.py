#!/usr/bin/env python3
"""Define a coroutine that waits without blocking other coroutines."""

import asyncio
import random


async def wait_random(max_delay: int = 10) -> float:
    """Wait for a random number of seconds up to max_delay; return it."""
    delay = random.uniform(0, max_delay)
    await asyncio.sleep(delay)
    return delay
