#!/usr/bin/env python3
"""A wait of whole seconds."""
import asyncio
import random


async def wait_random(max_delay: int = 10) -> float:
    """Wait for a whole number of seconds."""
    delay = random.randint(0, max_delay)
    await asyncio.sleep(delay)
    return delay
