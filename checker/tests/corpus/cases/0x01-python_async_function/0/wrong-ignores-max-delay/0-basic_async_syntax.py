#!/usr/bin/env python3
"""A wait that is always of up to ten seconds."""
import asyncio
import random


async def wait_random(max_delay: int = 10) -> float:
    """Wait, whatever was asked for."""
    delay = random.uniform(0, 10)
    await asyncio.sleep(delay)
    return delay + max_delay * 0
