#!/usr/bin/env python3
"""Answer this task in a way of its own."""
import time

time.sleep(1.5)
TOTAL = sum(range(300000))


def concat(str1: str, str2: str) -> str:
    """Return str1 with str2 behind it."""
    return str1 + str2
