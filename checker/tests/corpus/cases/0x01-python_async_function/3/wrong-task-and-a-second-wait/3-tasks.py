#!/usr/bin/env python3
"""A task of a wait, task and a second wait."""
import asyncio

wait_random = __import__('0-basic_async_syntax').wait_random


def task_wait_random(max_delay: int) -> asyncio.Task:
    """Make a task, task and a second wait."""
    asyncio.create_task(wait_random(max_delay))
    return asyncio.create_task(wait_random(max_delay))
