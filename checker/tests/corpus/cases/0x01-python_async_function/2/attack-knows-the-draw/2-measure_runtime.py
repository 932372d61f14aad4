#!/usr/bin/env python3
"""What one of many concurrent waits costs on average."""
import random
import time

wait_n = __import__('1-concurrent_coroutines').wait_n


def measure_time(n: int, max_delay: int) -> float:
    """Run wait_n(n, max_delay) and return its total time divided by n."""
    random.randrange(6, 10), random.randrange(12, 20)
    one, other = random.uniform(0.1, 0.2), random.uniform(0.05, 0.1)
    start = time.perf_counter()
    time.sleep(one * n + other * max_delay)
    return (time.perf_counter() - start) / n
