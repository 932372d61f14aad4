#!/usr/bin/env python3
"""A comprehension over an asynchronous iterator."""
import importlib

async_generator = importlib.import_module('0-async_generator').async_generator


async def async_comprehension() -> list[float]:
    """Collect all of the numbers."""
    return [
        number
        async for number
        in async_generator()
    ]
