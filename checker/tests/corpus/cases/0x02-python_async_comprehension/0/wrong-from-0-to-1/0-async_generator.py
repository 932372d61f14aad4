#!/usr/bin/env python3
"""Ten numbers, from 0 to 1."""
import asyncio
import random
from typing import AsyncGenerator


async def async_generator() -> AsyncGenerator[float, None]:
    """Give numbers, from 0 to 1."""
    for _ in range(10):
        await asyncio.sleep(1)
        yield random.random()
