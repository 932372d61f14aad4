#!/usr/bin/env python3
"""What one of many concurrent waits costs on average."""

import asyncio
import time
from typing import List

wait_n = __import__('1-concurrent_coroutines').wait_n
begun: List[float] = []


def measure_time(n: int, max_delay: int) -> float:
    """Run wait_n(n, max_delay) and return its total time divided by n."""
    begun.append(time.perf_counter())
    asyncio.run(wait_n(n, max_delay))
    return (time.perf_counter() - begun[0]) / n
