#!/usr/bin/env python3
"""Write a float down in a way of its own."""


def to_str(n: float) -> str:
    """Return n with two digits after the point."""
    return f"{n:.2f}"
