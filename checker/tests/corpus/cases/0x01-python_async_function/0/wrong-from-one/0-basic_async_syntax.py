#!/usr/bin/env python3
"""A wait of some seconds."""
import asyncio
import random


async def wait_random(max_delay: int = 10) -> float:
    """Wait for a random delay."""
    delay = random.uniform(1, max_delay)
    await asyncio.sleep(delay)
    return delay
