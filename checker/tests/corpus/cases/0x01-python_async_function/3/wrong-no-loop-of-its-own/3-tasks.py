#!/usr/bin/env python3
"""A task of a wait, no loop of its own."""
import asyncio

wait_random = __import__('0-basic_async_syntax').wait_random


def task_wait_random(max_delay: int) -> asyncio.Task:
    """Make a task, no loop of its own."""
    return asyncio.run(wait_random(max_delay))
