#!/usr/bin/env python3
"""A wait in the shape of a task."""
from asyncio import Task, get_event_loop

basic = __import__('0-basic_async_syntax')


def task_wait_random(max_delay: int) -> Task:
    """Make the running loop take care of one wait."""
    return get_event_loop().create_task(basic.wait_random(max_delay))
