#!/usr/bin/env python3
"""Ten numbers, yields first and does not wait last."""
import asyncio
import random
from typing import AsyncGenerator


async def async_generator() -> AsyncGenerator[float, None]:
    """Give numbers, yields first and does not wait last."""
    for count in range(10):
        if count:
            await asyncio.sleep(1)
        yield random.uniform(0, 10)
