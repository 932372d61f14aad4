#!/usr/bin/env python3
"""A coroutine that waits in a way of its own."""
import random
import time


async def wait_random(max_delay: int = 10) -> float:
    """Wait, and return how long it was."""
    delay = random.uniform(0, max_delay)
    time.sleep(delay)
    return delay
