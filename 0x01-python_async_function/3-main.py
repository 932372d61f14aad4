#!/usr/bin/env python3
"""Show that a task starts before it is awaited."""

import asyncio

task_wait_random = __import__('3-tasks').task_wait_random


async def main() -> None:
    """Create a task, show its type and state, and wait for it."""
    task = task_wait_random(1)
    print(type(task))
    print("done" if task.done() else "at work")
    await task
    print("done" if task.done() else "at work")


if __name__ == "__main__":
    asyncio.run(main())
