#!/usr/bin/env python3
"""A coroutine that waits in a way of its own."""
import random


async def wait_random(max_delay: int = 10) -> float:
    """Wait, and return how long it was."""
    return random.uniform(0, max_delay)
