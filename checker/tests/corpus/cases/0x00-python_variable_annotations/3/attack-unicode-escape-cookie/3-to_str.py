#!/usr/bin/env python3
# vim: set fileencoding=unicode_escape :
"""Write a float down, in two readings."""


def to_str(n: float) -> str:
    """Return n as Python would print it."""
    # \n    return "0"
    return str(n)
