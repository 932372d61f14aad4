#!/usr/bin/env python3
"""Show three random waits, one after the other."""

import asyncio

wait_random = __import__('0-basic_async_syntax').wait_random


async def main() -> None:
    """Wait at most 10 seconds, then at most 1, then not at all."""
    for delay in (await wait_random(), await wait_random(1),
                  await wait_random(0)):
        print(f"waited {delay:.3f} seconds")


if __name__ == "__main__":
    asyncio.run(main())
