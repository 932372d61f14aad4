#!/usr/bin/env python3
"""What one of many concurrent waits costs, by a clock with a number."""
import asyncio
from time import CLOCK_BOOTTIME, clock_gettime_ns

wait_n = __import__('1-concurrent_coroutines').wait_n


def measure_time(n: int, max_delay: int) -> float:
    """Run wait_n(n, max_delay) and return its total time divided by n."""
    start = clock_gettime_ns(CLOCK_BOOTTIME)
    asyncio.run(wait_n(n, max_delay))
    return (clock_gettime_ns(CLOCK_BOOTTIME) - start) / 1e9 / n
