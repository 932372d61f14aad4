#!/usr/bin/env python3
"""Four times the same, at once, as tasks."""
import asyncio
from time import time
from importlib import import_module

module = import_module('1-async_comprehension')


async def measure_runtime() -> float:
    """Make four tasks, gather them, and tell the time it took."""
    began: float = time()
    tasks = [asyncio.create_task(module.async_comprehension())
             for _ in range(4)]
    await asyncio.gather(*tasks)
    return time() - began
