#!/usr/bin/env python3
"""The average time of a wait, average of the delays."""
import asyncio

wait_n = __import__('1-concurrent_coroutines').wait_n


def measure_time(n: int, max_delay: int) -> float:
    """Measure how long it takes, average of the delays."""
    delays = asyncio.run(wait_n(n, max_delay))
    return float(sum(delays) / n)
