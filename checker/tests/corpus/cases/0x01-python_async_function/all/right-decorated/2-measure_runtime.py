#!/usr/bin/env python3
"""The mean of many waits."""
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

wait_n = __import__('1-concurrent_coroutines').wait_n


def measure_time(n: int, max_delay: int) -> float:
    """Measure the mean time of n waits."""
    start = time.perf_counter()
    with ThreadPoolExecutor() as pool:
        pool.submit(asyncio.run, wait_n(n, max_delay)).result(timeout=3600)
    return (time.perf_counter() - start) / n
