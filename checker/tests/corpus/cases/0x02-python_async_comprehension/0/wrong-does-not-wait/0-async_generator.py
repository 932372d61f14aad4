#!/usr/bin/env python3
"""Ten numbers, does not wait."""
import asyncio
import random
from typing import AsyncGenerator


async def async_generator() -> AsyncGenerator[float, None]:
    """Give numbers, does not wait."""
    for _ in range(10):
        await asyncio.sleep(0)
        yield random.uniform(0, 10)
