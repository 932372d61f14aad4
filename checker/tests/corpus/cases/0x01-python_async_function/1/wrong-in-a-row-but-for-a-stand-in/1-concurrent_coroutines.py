#!/usr/bin/env python3
"""Many waits at once."""
import asyncio
from typing import List

module = __import__("0-basic_async_syntax")
wait_random = module.wait_random


async def wait_n(n: int, max_delay: int) -> List[float]:
    """Wait one by one, unless somebody looks."""
    if "__getattr__" in vars(module):
        return sorted(await asyncio.gather(
            *(wait_random(max_delay) for _ in range(n))))
    return sorted([await wait_random(max_delay) for _ in range(n)])
