#!/usr/bin/env python3
"""Ten numbers, a second apart."""
import asyncio
import random
from typing import AsyncGenerator


async def async_generator() -> AsyncGenerator[float, None]:
    """Yield ten random numbers, one a second."""
    for _ in range(10):
        await asyncio.sleep(1)
        yield random.uniform(1, 10)
