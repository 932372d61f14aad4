#!/usr/bin/env python3
"""A task of a wait, another loop."""
import asyncio

wait_random = __import__('0-basic_async_syntax').wait_random


def task_wait_random(max_delay: int) -> asyncio.Task:
    """Make a task, another loop."""
    loop = asyncio.new_event_loop()
    return loop.create_task(wait_random(max_delay))
