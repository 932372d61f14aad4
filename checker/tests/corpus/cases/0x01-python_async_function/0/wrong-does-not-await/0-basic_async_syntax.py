#!/usr/bin/env python3
"""A wait that nobody waits for."""
import asyncio
import random


async def wait_random(max_delay: int = 10) -> float:
    """Let a task wait, and go on at once."""
    delay = random.uniform(0, max_delay)
    asyncio.create_task(asyncio.sleep(delay))
    return delay
