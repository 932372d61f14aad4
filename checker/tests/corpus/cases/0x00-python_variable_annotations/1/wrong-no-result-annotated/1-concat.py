#!/usr/bin/env python3
"""Join two strings in a way of its own."""


def concat(str1: str, str2: str):
    """Return str1 with str2 right behind it."""
    return str1 + str2
