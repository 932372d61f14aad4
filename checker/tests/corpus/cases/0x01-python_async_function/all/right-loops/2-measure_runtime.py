#!/usr/bin/env python3
"""Average time of a wait, with a loop made by hand."""
import asyncio
from time import time

wait_n = __import__('1-concurrent_coroutines').wait_n


def measure_time(n: int, max_delay: int) -> float:
    """Total time of n concurrent waits, divided by n."""
    loop = asyncio.new_event_loop()
    begin = time()
    loop.run_until_complete(wait_n(n, max_delay))
    end = time()
    loop.close()
    total_time = end - begin
    return total_time / n
