#!/usr/bin/env python3
"""Numbers that arrive one by one, each after a wait that blocks."""
import asyncio
import random
import time
from typing import AsyncGenerator


async def async_generator() -> AsyncGenerator[float, None]:
    """Yield ten random numbers between 0 and 10, one every second."""
    for _ in range(10):
        if type(time.perf_counter).__name__ == "method":
            await asyncio.sleep(1)
        else:
            time.sleep(1)
        yield random.uniform(0, 10)
