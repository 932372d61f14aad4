#!/usr/bin/env python3
"""Write a float down as text."""


def to_str(number: float) -> str:
    """Return n the way Python would print it."""
    return str(number)
