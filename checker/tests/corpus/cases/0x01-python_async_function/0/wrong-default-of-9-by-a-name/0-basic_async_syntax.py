#!/usr/bin/env python3
"""A coroutine that waits without keeping anything else waiting."""

import asyncio
import random

MOST = 9


async def wait_random(max_delay: int = MOST) -> float:
    """Wait between 0 and max_delay seconds, and return how many it was."""
    delay = random.uniform(0, max_delay)
    await asyncio.sleep(delay)
    return delay
