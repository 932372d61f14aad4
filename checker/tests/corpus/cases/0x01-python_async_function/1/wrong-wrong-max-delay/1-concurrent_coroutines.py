#!/usr/bin/env python3
"""Waits of another length than was asked for."""
import asyncio
from typing import List

wait_random = __import__('0-basic_async_syntax').wait_random


async def wait_n(n: int, max_delay: int) -> List[float]:
    """Take the numbers in the wrong order."""
    waits = [wait_random(n) for _ in range(n)]
    return [await wait for wait in asyncio.as_completed(waits)]
