#!/usr/bin/env python3
"""An asynchronous wait, written the long way."""
import asyncio as aio
import random as rnd


async def wait_random(max_delay: int = 10) -> float:
    """
    Wait for a random number of seconds that is at most max_delay,
    and give that number back.
    """
    return await aio.sleep(delay := rnd.uniform(0, max_delay), delay)
