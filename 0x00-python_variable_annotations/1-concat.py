#!/usr/bin/env python3
"""Join two strings with an annotated function."""


def concat(str1: str, str2: str) -> str:
    """Return str1 followed by str2."""
    return str1 + str2
