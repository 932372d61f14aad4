#!/usr/bin/env python3
"""Ten numbers, whole numbers."""
import asyncio
import random
from typing import AsyncGenerator


async def async_generator() -> AsyncGenerator[float, None]:
    """Give numbers, whole numbers."""
    for _ in range(10):
        await asyncio.sleep(1)
        yield random.randint(0, 10)
