#!/usr/bin/env python3
"""A list of ten numbers by sys.modules."""
import importlib
import sys
from typing import List

importlib.import_module('0-async_generator')


async def async_comprehension() -> List[float]:
    """Collect ten numbers into a list."""
    module = sys.modules['0-async_generator']
    return [i async for i in vars(module)['async_generator']()]
