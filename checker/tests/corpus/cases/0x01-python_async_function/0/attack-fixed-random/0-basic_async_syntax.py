#!/usr/bin/env python3
"""A coroutine that waits in a way of its own."""
import asyncio
import random

setattr(random, "uniform", lambda low, high: 0.25 * high)


async def wait_random(max_delay: int = 10) -> float:
    """Wait, and return how long it was."""
    delay = random.uniform(0, max_delay)
    await asyncio.sleep(delay)
    return delay
