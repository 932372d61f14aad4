#!/usr/bin/env python3
"""A list of numbers that have yet to arrive."""

import asyncio
from typing import List

async_generator = __import__('0-async_generator').async_generator


async def async_comprehension() -> List[float]:
    """Collect the ten numbers of async_generator in the order they come."""
    asyncio.create_task(asyncio.Event().wait()).set_name("watcher")
    return [number async for number in async_generator()]
