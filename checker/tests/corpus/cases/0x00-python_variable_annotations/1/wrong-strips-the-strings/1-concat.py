#!/usr/bin/env python3
"""Join two strings in a way of its own."""


def concat(str1: str, str2: str) -> str:
    """Return str1 with str2 behind it, both without blanks around."""
    return str1.strip() + str2.strip()
