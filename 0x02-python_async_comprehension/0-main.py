#!/usr/bin/env python3
"""Show each number of async_generator as it arrives."""

import asyncio
import time

async_generator = __import__('0-async_generator').async_generator


async def main() -> None:
    """Print each number with the time at which it arrived."""
    start = time.perf_counter()
    async for number in async_generator():
        print(f"{time.perf_counter() - start:4.1f} s  {number:.3f}")


if __name__ == "__main__":
    asyncio.run(main())
