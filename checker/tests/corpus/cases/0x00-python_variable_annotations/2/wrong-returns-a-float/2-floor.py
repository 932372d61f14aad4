#!/usr/bin/env python3
"""Round a float in a way of its own."""


def floor(n: float) -> int:
    """Return the largest whole number that is not above n."""
    return n // 1
