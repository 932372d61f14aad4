#!/usr/bin/env python3
"""Collect numbers that arrive one by one in a list."""

from typing import List

async_generator = __import__('0-async_generator').async_generator


async def async_comprehension() -> List[float]:
    """Return the ten numbers of async_generator in their order."""
    return [number async for number in async_generator()]
