#!/usr/bin/env python3
"""Numbers that arrive one by one, each after a wait."""

import asyncio
import random
from typing import AsyncGenerator

turn = 0


async def async_generator() -> AsyncGenerator[float, None]:
    """Yield ten random numbers between 0 and 10, one every second."""
    global turn
    while turn < 10:
        turn += 1
        await asyncio.sleep(1)
        yield random.uniform(0, 10)
    turn = 0
