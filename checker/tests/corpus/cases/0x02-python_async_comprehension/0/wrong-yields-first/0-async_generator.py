#!/usr/bin/env python3
"""Ten numbers, yields first."""
import asyncio
import random
from typing import AsyncGenerator


async def async_generator() -> AsyncGenerator[float, None]:
    """Give numbers, yields first."""
    for _ in range(10):
        yield random.uniform(0, 10)
        await asyncio.sleep(1)
