#!/usr/bin/env python3
"""The mean of many waits."""
import asyncio

wait_n = __import__('1-concurrent_coroutines').wait_n


def measure_time(n: int, max_delay: int) -> float:
    """Measure the mean time of n waits."""
    return max(asyncio.run(wait_n(n, max_delay))) / n
