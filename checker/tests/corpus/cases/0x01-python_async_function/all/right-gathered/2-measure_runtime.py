#!/usr/bin/env python3
"""The mean of many waits by the default timer."""
import asyncio
import timeit


def measure_time(n: int, max_delay: int) -> float:
    """Divide the time that all of the waits take together by n."""
    from importlib import import_module
    wait_n = import_module('1-concurrent_coroutines').wait_n
    before = timeit.default_timer()
    with asyncio.Runner() as runner:
        runner.run(wait_n(n, max_delay))
    return (timeit.default_timer() - before) / n
