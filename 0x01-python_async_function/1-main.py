#!/usr/bin/env python3
"""Show that many waits at once take as long as the longest."""

import asyncio
import time

wait_n = __import__('1-concurrent_coroutines').wait_n


async def main() -> None:
    """Run several waits at once; compare the clock with the delays."""
    for n, max_delay in ((5, 5), (10, 2), (10, 0)):
        start = time.perf_counter()
        delays = await wait_n(n, max_delay)
        elapsed = time.perf_counter() - start
        print(f"wait_n({n}, {max_delay}) took {elapsed:.1f} seconds:",
              *(f"{delay:.1f}" for delay in delays))


if __name__ == "__main__":
    asyncio.run(main())
