#!/usr/bin/env python3
"""A task of a wait, coroutine returned."""
import asyncio

wait_random = __import__('0-basic_async_syntax').wait_random


def task_wait_random(max_delay: int) -> asyncio.Task:
    """Make a task, coroutine returned."""
    return wait_random(max_delay)
