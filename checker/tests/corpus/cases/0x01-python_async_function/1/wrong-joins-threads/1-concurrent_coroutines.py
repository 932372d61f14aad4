#!/usr/bin/env python3
"""Many waits side by side."""
import asyncio
import threading
from typing import List

wait_random = __import__('0-basic_async_syntax').wait_random


async def wait_n(n: int, max_delay: int) -> List[float]:
    """Wait n times at once, and return the delays."""
    delays: List[float] = []

    def one() -> None:
        """Wait once, in a thread."""
        delays.append(asyncio.run(wait_random(max_delay)))
    threads = [threading.Thread(target=one) for _ in range(n)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return sorted(delays)
