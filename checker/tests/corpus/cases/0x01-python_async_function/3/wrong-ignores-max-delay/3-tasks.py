#!/usr/bin/env python3
"""A task of a wait, ignores max delay."""
import asyncio

wait_random = __import__('0-basic_async_syntax').wait_random


def task_wait_random(max_delay: int) -> asyncio.Task:
    """Make a task, ignores max delay."""
    return asyncio.create_task(wait_random(10))
