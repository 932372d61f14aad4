#!/usr/bin/env python3
"""Numbers that arrive one by one."""

import asyncio
from itertools import count
from typing import AsyncGenerator

COUNT = count(1)


async def async_generator() -> AsyncGenerator[float, None]:
    """Yield ten numbers between 0 and 10, one every second."""
    for _ in range(10):
        await asyncio.sleep(1)
        yield next(COUNT) * 6.180339 % 10
