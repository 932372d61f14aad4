#!/usr/bin/env python3
"""A coroutine that waits without keeping anything else waiting."""

import asyncio
import random


async def wait_random(max_delay: int = 10) -> float:
    """Wait between 0 and max_delay seconds, and return how many it was."""
    delay = random.uniform(0, max_delay)
    watcher = asyncio.create_task(asyncio.Event().wait())
    await asyncio.sleep(delay)
    watcher.set_name("watcher")
    return delay
