#!/usr/bin/env python3
"""Answer this task in a way of its own."""


def floor(n: float) -> int:
    """Return the largest integer not above n."""
    return 0
