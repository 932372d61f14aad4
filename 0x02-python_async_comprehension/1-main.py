#!/usr/bin/env python3
"""Show the ten numbers as one list."""

import asyncio

async_comprehension = __import__('1-async_comprehension').async_comprehension

if __name__ == "__main__":
    numbers = asyncio.run(async_comprehension())
    print(len(numbers), "numbers:", *(f"{number:.1f}" for number in numbers))
