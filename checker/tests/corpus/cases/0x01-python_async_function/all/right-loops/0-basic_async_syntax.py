#!/usr/bin/env python3
"""One wait of a random length."""
from asyncio import sleep
from random import random


async def wait_random(max_delay: int = 10) -> float:
    """Sleep for up to max_delay seconds and tell for how long."""
    seconds: float = random() * max_delay
    await sleep(seconds)
    return seconds
