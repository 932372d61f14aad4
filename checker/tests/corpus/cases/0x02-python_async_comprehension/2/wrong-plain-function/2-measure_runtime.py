#!/usr/bin/env python3
"""Four at once, plain function."""
import asyncio
import time

async_comprehension = __import__('1-async_comprehension').async_comprehension


def measure_runtime() -> float:
    """Measure four of them, plain function."""
    async def four() -> None:
        """Run the four at once."""
        await asyncio.gather(*(async_comprehension() for _ in range(4)))

    start = time.perf_counter()
    asyncio.run(four())
    return time.perf_counter() - start
