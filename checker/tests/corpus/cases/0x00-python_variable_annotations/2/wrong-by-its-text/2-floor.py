#!/usr/bin/env python3
"""Round a float down to an integer."""


def floor(n: float) -> int:
    """Return the largest integer that is not above n."""
    return int(str(n).split(".")[0]) - (n < 0 and n % 1 > 0)
