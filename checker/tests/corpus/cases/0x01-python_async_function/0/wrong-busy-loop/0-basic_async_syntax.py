#!/usr/bin/env python3
"""A wait that looks at the clock all the time."""
import random
from time import perf_counter


async def wait_random(max_delay: int = 10) -> float:
    """Ask for the time until it is late enough."""
    delay = random.uniform(0, max_delay)
    end = perf_counter() + delay
    while perf_counter() < end:
        pass
    return delay
