#!/usr/bin/env python3
"""A wait that has to be told how long."""
import asyncio
import random


async def wait_random(max_delay: int) -> float:
    """Wait for up to max_delay seconds."""
    delay = random.uniform(0, max_delay)
    await asyncio.sleep(delay)
    return delay
