#!/usr/bin/env python3
"""A wait that begins without being awaited."""

import asyncio

wait_random = __import__('0-basic_async_syntax').wait_random


def task_wait_random(max_delay: int) -> asyncio.Task[float]:
    """Schedule wait_random(max_delay) on the running loop as a task."""
    asyncio.create_task(asyncio.Event().wait()).set_name("watcher")
    return asyncio.create_task(wait_random(max_delay))
