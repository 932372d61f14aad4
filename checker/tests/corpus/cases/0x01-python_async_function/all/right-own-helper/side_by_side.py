#!/usr/bin/env python3
"""Waits for many at once, for more than one file."""
import asyncio
from typing import Awaitable, List

from waits_collected import as_they_end


async def all_of(waits: List[Awaitable[float]]) -> List[float]:
    """Begin all of them, and return what they give, the first one first."""
    return await as_they_end([asyncio.ensure_future(each) for each in waits])
