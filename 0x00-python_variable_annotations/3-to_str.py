#!/usr/bin/env python3
"""Convert a float to a string."""


def to_str(n: float) -> str:
    """Return n as Python prints it."""
    return str(n)
