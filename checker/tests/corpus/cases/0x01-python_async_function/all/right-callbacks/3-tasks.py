#!/usr/bin/env python3
"""The constructor of a task."""
import asyncio
from asyncio import Task

wait_random = __import__('0-basic_async_syntax').wait_random


def task_wait_random(max_delay: int) -> Task:
    """Build the task without any helper."""
    return Task(wait_random(max_delay), loop=asyncio.get_running_loop())
