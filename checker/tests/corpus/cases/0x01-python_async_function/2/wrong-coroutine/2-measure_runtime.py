#!/usr/bin/env python3
"""The average time of a wait, as a coroutine."""
import time

wait_n = __import__('1-concurrent_coroutines').wait_n


async def measure_time(n: int, max_delay: int) -> float:
    """Measure how long it takes, and wait meanwhile."""
    start = time.perf_counter()
    await wait_n(n, max_delay)
    return (time.perf_counter() - start) / n
