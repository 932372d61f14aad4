#!/usr/bin/env python3
"""Nanoseconds, and the loop of this thread."""
import asyncio
import time

WAITS = __import__('1-concurrent_coroutines')


def measure_time(n: int, max_delay: int) -> float:
    """Measure in nanoseconds, answer in seconds for one wait."""
    start = time.perf_counter_ns()
    loop = asyncio.get_event_loop_policy().new_event_loop()
    loop.run_until_complete(WAITS.wait_n(n, max_delay))
    loop.close()
    return (time.perf_counter_ns() - start) / 1e9 / n
