#!/usr/bin/env python3
"""Round a float in a way of its own."""


def floor(n: float) -> int:
    """Return the whole number that is nearest to n."""
    return round(n)
