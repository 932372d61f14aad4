#!/usr/bin/env python3
"""All the waits in one gather."""
import asyncio
from typing import List
from importlib import import_module

wait_random = import_module('0-basic_async_syntax').wait_random


async def wait_n(n: int, max_delay: int) -> list[float]:
    """Gather n waits and put their delays in order."""
    waits: List = [wait_random(max_delay)] if n else []
    waits += [wait_random(max_delay) for _ in range(n - 1)]
    return sorted(await asyncio.gather(*waits))
