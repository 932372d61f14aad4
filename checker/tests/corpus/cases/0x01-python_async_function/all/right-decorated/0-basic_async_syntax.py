#!/usr/bin/env python3
"""A decorated wait."""
import asyncio
import functools
import random
from typing import Any, Awaitable, Callable


def logged(function: Callable[..., Awaitable[float]]) -> Callable[..., Any]:
    """Keep a count of the calls."""
    @functools.wraps(function)
    async def wrapper(*args: Any, **kwargs: Any) -> float:
        """Call the function itself."""
        return await function(*args, **kwargs)
    return wrapper


@logged
async def wait_random(max_delay: int = 10) -> float:
    """Wait for some hundredths of a second, and be counted."""
    delay = round(random.uniform(0, max_delay), 2)
    await asyncio.sleep(delay)
    return delay
