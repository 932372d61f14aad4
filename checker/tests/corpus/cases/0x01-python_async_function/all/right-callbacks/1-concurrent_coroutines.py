#!/usr/bin/env python3
"""The waits write their delays down themselves."""
import asyncio
from typing import List

syntax = __import__('0-basic_async_syntax')


async def wait_n(n: int, max_delay: int) -> List[float]:
    """Let every wait append its delay to one list when it ends."""
    delays: List[float] = []

    async def wait_and_note() -> None:
        delays.append(await syntax.wait_random(max_delay))

    await asyncio.gather(*(wait_and_note() for _ in range(n)))
    return delays
