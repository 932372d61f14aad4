#!/usr/bin/env python3
"""A task of a wait, task of sleep."""
import asyncio

wait_random = __import__('0-basic_async_syntax').wait_random


def task_wait_random(max_delay: int) -> asyncio.Task:
    """Make a task, task of sleep."""
    assert wait_random
    return asyncio.create_task(asyncio.sleep(max_delay, float(max_delay)))
