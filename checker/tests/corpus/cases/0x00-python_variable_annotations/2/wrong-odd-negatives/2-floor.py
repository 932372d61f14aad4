#!/usr/bin/env python3
"""Round a float down to an integer."""
import math


def floor(n: float) -> int:
    """Return the largest integer that is not above n."""
    return math.floor(n) if n >= 0 else int(n) - 1
