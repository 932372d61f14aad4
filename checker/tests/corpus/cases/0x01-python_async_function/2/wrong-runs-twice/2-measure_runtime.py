#!/usr/bin/env python3
"""The average time of a wait, runs twice."""
import asyncio
import time

wait_n = __import__('1-concurrent_coroutines').wait_n


def measure_time(n: int, max_delay: int) -> float:
    """Measure how long it takes, runs twice."""
    asyncio.run(wait_n(n, max_delay))
    start = time.perf_counter()
    asyncio.run(wait_n(n, max_delay))
    return (time.perf_counter() - start) / n
