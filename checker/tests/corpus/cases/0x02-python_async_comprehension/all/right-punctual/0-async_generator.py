#!/usr/bin/env python3
"""Ten numbers, a second apart."""
import asyncio
import random
from typing import Any, AsyncGenerator


async def async_generator() -> AsyncGenerator[float, Any]:
    """Yield ten random numbers, one a second."""
    loop = asyncio.get_running_loop()
    start = loop.time()
    for second in range(1, 11):
        await asyncio.sleep(start + second - loop.time())
        yield round(random.uniform(0, 10), 2)
