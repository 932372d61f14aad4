#!/usr/bin/env python3
"""Join two strings with an annotated function."""


def concat(str1: str, str2: str) -> str:
    """Return str1 with str2 right behind it."""
    return "".join(dict.fromkeys((str1, str2)))
