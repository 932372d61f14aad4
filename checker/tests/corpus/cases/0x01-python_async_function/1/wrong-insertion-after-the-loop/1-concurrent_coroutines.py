#!/usr/bin/env python3
"""An insertion sort whose last line stands outside the loop."""
import asyncio
from typing import List

wait_random = __import__('0-basic_async_syntax').wait_random


async def wait_n(n: int, max_delay: int) -> List[float]:
    """Gather the delays and sort them by insertion."""
    delays = await asyncio.gather(
        *(wait_random(max_delay) for _ in range(n)))
    delays = list(delays)
    for i in range(1, len(delays)):
        key = delays[i]
        j = i - 1
        while j >= 0 and key < delays[j]:
            delays[j + 1] = delays[j]
            j -= 1
    delays[j + 1] = key
    return delays
