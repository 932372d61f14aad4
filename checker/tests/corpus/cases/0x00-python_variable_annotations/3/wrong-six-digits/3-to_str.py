#!/usr/bin/env python3
"""Write a float down in a way of its own."""


def to_str(n: float) -> str:
    """Return n with as many digits as %g leaves."""
    return "%g" % n
