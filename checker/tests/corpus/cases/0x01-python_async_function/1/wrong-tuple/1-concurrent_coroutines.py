#!/usr/bin/env python3
"""Delays in a tuple."""
import asyncio
from typing import List

wait_random = __import__('0-basic_async_syntax').wait_random


async def wait_n(n: int, max_delay: int) -> List[float]:
    """Give a tuple for a list."""
    waits = [wait_random(max_delay) for _ in range(n)]
    found = [await wait for wait in asyncio.as_completed(waits)]
    return tuple(found)  # type: ignore[return-value]
