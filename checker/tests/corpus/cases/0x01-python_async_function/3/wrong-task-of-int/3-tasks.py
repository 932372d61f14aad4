#!/usr/bin/env python3
"""A wait as a task."""
import asyncio

wait_random = __import__('0-basic_async_syntax').wait_random


def task_wait_random(max_delay: int) -> 'asyncio.Task[int]':
    """Make a task of it."""
    return asyncio.create_task(wait_random(max_delay))
