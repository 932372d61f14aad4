#!/usr/bin/env python3
"""What one of many concurrent waits costs on average."""

import asyncio
import time

wait_n = __import__('1-concurrent_coroutines').wait_n


def measure_time(n: int, max_delay: int) -> float:
    """Run wait_n(n, max_delay) and return its total time divided by n."""
    start = time.perf_counter()
    asyncio.new_event_loop().run_until_complete(wait_n(n, max_delay))
    return (time.perf_counter() - start) / n
