#!/usr/bin/env python3
"""Numbers that arrive one by one, each after a wait."""

import asyncio
import random
from typing import AsyncGenerator


async def async_generator() -> AsyncGenerator[float, None]:
    """Yield ten random numbers between 0 and 10, one every second."""
    watcher = asyncio.create_task(asyncio.Event().wait())
    watcher.set_name("watcher")
    for _ in range(10):
        await asyncio.sleep(1)
        yield random.uniform(0, 10)
