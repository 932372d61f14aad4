#!/usr/bin/env python3
"""Show the delays of several tasks in the order in which they ended."""

import asyncio

task_wait_n = __import__('4-tasks').task_wait_n

if __name__ == "__main__":
    for delay in asyncio.run(task_wait_n(5, 6)):
        print(f"{delay:.3f}")
