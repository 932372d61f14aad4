#!/usr/bin/env python3
"""Random numbers that take their time to come."""
from asyncio import sleep
from collections.abc import AsyncIterator
from random import random, randrange


async def async_generator() -> AsyncIterator[float]:
    """Sleep and yield, ten times."""
    for _ in [None] * 10:
        await sleep(1.0)
        yield randrange(10) + random()
