#!/usr/bin/env python3
"""The average time of a wait, nothing is run."""
import time

wait_n = __import__('1-concurrent_coroutines').wait_n


def measure_time(n: int, max_delay: int) -> float:
    """Measure how long it takes, nothing is run."""
    start = time.perf_counter()
    waiting = wait_n(n, max_delay)
    waiting.close()
    return (time.perf_counter() - start) / n
