#!/usr/bin/env python3
"""A coroutine that waits, in another style."""
from asyncio import sleep
from random import random


async def wait_random(max_delay: int = 10) -> float:
    """Wait, and return how long it was."""
    delay = random() * max_delay
    await sleep(delay)
    return delay
