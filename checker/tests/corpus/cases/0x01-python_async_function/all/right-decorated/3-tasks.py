#!/usr/bin/env python3
"""A wait as a task."""
import asyncio
from typing import TypeAlias

Delay: TypeAlias = "asyncio.Task[float]"

wait_random = __import__('0-basic_async_syntax').wait_random


def task_wait_random(max_delay: int) -> Delay:
    """Make a task of it under an alias."""
    task: Delay = asyncio.tasks.create_task(wait_random(max_delay))
    return task
