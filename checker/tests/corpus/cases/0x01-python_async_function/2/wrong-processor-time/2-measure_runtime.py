#!/usr/bin/env python3
"""The average time of a wait, processor time."""
import asyncio
import time

wait_n = __import__('1-concurrent_coroutines').wait_n


def measure_time(n: int, max_delay: int) -> float:
    """Measure how long it takes, processor time."""
    start = time.process_time()
    asyncio.run(wait_n(n, max_delay))
    return (time.process_time() - start) / n
