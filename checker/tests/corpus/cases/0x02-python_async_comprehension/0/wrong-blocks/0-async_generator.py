#!/usr/bin/env python3
"""Ten numbers, blocks."""
import random
import time
from typing import AsyncGenerator


async def async_generator() -> AsyncGenerator[float, None]:
    """Give numbers, blocks."""
    for _ in range(10):
        time.sleep(1)
        yield random.uniform(0, 10)
