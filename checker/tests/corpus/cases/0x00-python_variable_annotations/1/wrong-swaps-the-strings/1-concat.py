#!/usr/bin/env python3
"""Join two strings in a way of its own."""


def concat(str1: str, str2: str) -> str:
    """Return str2 with str1 behind it."""
    return str2 + str1
