#!/usr/bin/env python3
"""Join two strings in a way of its own."""


def concat(str1: str, str2: str) -> str:
    """Return str1 and str2, one beside the other."""
    return [str1, str2]
