#!/usr/bin/env python3
"""Ten numbers, nine."""
import asyncio
import random
from typing import AsyncGenerator


async def async_generator() -> AsyncGenerator[float, None]:
    """Give numbers, nine."""
    for _ in range(1, 10):
        await asyncio.sleep(1)
        yield random.uniform(0, 10)
