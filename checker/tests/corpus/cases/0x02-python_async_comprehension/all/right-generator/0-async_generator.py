#!/usr/bin/env python3
"""Ten random numbers, a second apart."""
import asyncio
import random
from typing import Generator


async def async_generator() -> Generator[float, None, None]:
    """Wait a second, give a number, ten times over."""
    count = 0
    while count < 10:
        await asyncio.sleep(1)
        yield random.random() * 10
        count += 1
