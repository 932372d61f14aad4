#!/usr/bin/env python3
"""A wait that is made once and handed out for ever."""
import asyncio
import functools

wait_random = __import__('0-basic_async_syntax').wait_random


@functools.lru_cache()
def task_wait_random(max_delay: int) -> asyncio.Task:
    """Make a task, or hand out the one that is there."""
    return asyncio.create_task(wait_random(max_delay))
