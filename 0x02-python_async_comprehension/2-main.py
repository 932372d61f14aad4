#!/usr/bin/env python3
"""Show that four waits of ten seconds take ten seconds."""

import asyncio

measure_runtime = __import__('2-measure_runtime').measure_runtime

if __name__ == "__main__":
    print(f"{asyncio.run(measure_runtime()):.1f} seconds")
