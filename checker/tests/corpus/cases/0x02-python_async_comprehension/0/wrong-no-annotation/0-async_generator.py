#!/usr/bin/env python3
"""Ten numbers, no annotation."""
import asyncio
import random


async def async_generator():
    """Give numbers, no annotation."""
    for _ in range(10):
        await asyncio.sleep(1)
        yield random.uniform(0, 10)
