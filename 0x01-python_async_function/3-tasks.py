#!/usr/bin/env python3
"""Start a wait as a task, without awaiting it."""

import asyncio

wait_random = __import__('0-basic_async_syntax').wait_random


def task_wait_random(max_delay: int) -> asyncio.Task[float]:
    """Schedule wait_random(max_delay) on the running loop as a task."""
    return asyncio.create_task(wait_random(max_delay))
