#!/usr/bin/env python3
"""Ten numbers, list returned."""
import asyncio
import random
from typing import AsyncGenerator


async def async_generator() -> AsyncGenerator[float, None]:
    """Give numbers, list returned."""
    numbers = []
    for _ in range(10):
        await asyncio.sleep(1)
        numbers.append(random.uniform(0, 10))
    return numbers  # type: ignore[return-value]
