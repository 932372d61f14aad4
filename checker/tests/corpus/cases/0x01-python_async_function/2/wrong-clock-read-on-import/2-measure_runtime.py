#!/usr/bin/env python3
"""The mean of many waits."""
import asyncio
import time

wait_n = __import__('1-concurrent_coroutines').wait_n
START = time.perf_counter()


def measure_time(n: int, max_delay: int) -> float:
    """Measure the mean time of n waits."""
    asyncio.run(wait_n(n, max_delay))
    return (time.perf_counter() - START) / n
