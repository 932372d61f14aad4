#!/usr/bin/env python3
"""A wait that is not asynchronous at all."""
import asyncio
import random


def wait_random(max_delay: int = 10) -> float:
    """Run a loop of its own for one wait."""
    delay = random.uniform(0, max_delay)
    asyncio.run(asyncio.sleep(delay))
    return delay
