#!/usr/bin/env python3
"""Ten numbers, waits once."""
import asyncio
import random
from typing import AsyncGenerator


async def async_generator() -> AsyncGenerator[float, None]:
    """Give numbers, waits once."""
    await asyncio.sleep(10)
    for _ in range(10):
        yield random.uniform(0, 10)
