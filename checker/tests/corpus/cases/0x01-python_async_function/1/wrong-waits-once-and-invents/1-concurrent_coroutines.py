#!/usr/bin/env python3
"""One wait, and numbers that look like more."""
import random
from typing import List

wait_random = __import__('0-basic_async_syntax').wait_random


async def wait_n(n: int, max_delay: int) -> List[float]:
    """Wait for the longest, and make the others up."""
    longest = await wait_random(max_delay) if n else 0.0
    shorter = [random.uniform(0, longest) for _ in range(n - 1)]
    return sorted(shorter) + [longest] * bool(n)
