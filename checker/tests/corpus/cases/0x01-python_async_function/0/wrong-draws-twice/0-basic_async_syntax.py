#!/usr/bin/env python3
"""A wait and a number that have nothing to do with each other."""
import asyncio
import random


async def wait_random(max_delay: int = 10) -> float:
    """Draw once for the wait and once for the result."""
    await asyncio.sleep(random.uniform(0, max_delay))
    return random.uniform(0, max_delay)
