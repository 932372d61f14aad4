#!/usr/bin/env python3
"""Scheduling a wait with ensure_future."""
import asyncio
from importlib import import_module


def task_wait_random(max_delay: int) -> "asyncio.Task[float]":
    """Schedule a wait and hand out its task."""
    wait_random = import_module('0-basic_async_syntax').wait_random
    task: "asyncio.Task[float]" = asyncio.ensure_future(wait_random(max_delay))
    return task
