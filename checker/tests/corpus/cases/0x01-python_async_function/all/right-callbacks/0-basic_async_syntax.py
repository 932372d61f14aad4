#!/usr/bin/env python3
"""Noise and a wait: printing on import is allowed."""
import asyncio
import random

print('importing a wait')


async def wait_random(max_delay: int = 10) -> float:
    """Wait up to max_delay seconds; a seed of its own, and SystemRandom."""
    delay = random.SystemRandom().random() * max_delay
    await asyncio.sleep(delay)
    return delay


if __name__ == '__main__':
    print(asyncio.run(wait_random()))
