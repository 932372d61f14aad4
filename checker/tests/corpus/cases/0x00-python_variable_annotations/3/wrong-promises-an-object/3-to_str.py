#!/usr/bin/env python3
"""Write a float down in a way of its own."""


def to_str(n: float) -> object:
    """Return n the way Python would print it."""
    return str(n)
