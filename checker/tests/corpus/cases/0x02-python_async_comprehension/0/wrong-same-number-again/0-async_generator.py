#!/usr/bin/env python3
"""Ten numbers, same number again."""
import asyncio
import random
from typing import AsyncGenerator


async def async_generator() -> AsyncGenerator[float, None]:
    """Give numbers, same number again."""
    number = random.uniform(0, 10)
    for _ in range(10):
        await asyncio.sleep(1)
        yield number
