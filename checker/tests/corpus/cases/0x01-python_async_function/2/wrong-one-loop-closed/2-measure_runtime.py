#!/usr/bin/env python3
"""The average time of a wait, one loop closed."""
import asyncio
import time

wait_n = __import__('1-concurrent_coroutines').wait_n
LOOP = asyncio.new_event_loop()


def measure_time(n: int, max_delay: int) -> float:
    """Measure how long it takes, one loop closed."""
    start = time.perf_counter()
    LOOP.run_until_complete(wait_n(n, max_delay))
    elapsed = time.perf_counter() - start
    LOOP.close()
    return elapsed / n
