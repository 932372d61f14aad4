#!/usr/bin/env python3
"""A wait that holds everybody up."""
import random
import time


async def wait_random(max_delay: int = 10) -> float:
    """Sleep without letting go of the loop."""
    delay = random.uniform(0, max_delay)
    time.sleep(delay)
    return delay
