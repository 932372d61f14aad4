#!/usr/bin/env python3
"""Join two strings in a way of its own."""


def concat(a: str, b: str) -> str:
    """Return a with b right behind it."""
    return a + b
