#!/usr/bin/env python3
"""Several random waits side by side."""
import asyncio
import typing


async def wait_n(n: int, max_delay: int = 10) -> typing.List[float]:
    """Start n waits, then collect each as it is done."""
    wait_random = __import__('0-basic_async_syntax').wait_random
    tasks = []
    for _ in range(n):
        tasks.append(asyncio.create_task(wait_random(max_delay)))
    delays: typing.List[float] = []
    for task in asyncio.as_completed(tasks):
        delay = await task
        delays.append(delay)
    return delays
