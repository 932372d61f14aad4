#!/usr/bin/env python3
"""Round a float down to an integer."""
import math
import sys


def floor(n: float) -> int:
    """Return the largest integer that is not above n."""
    print("rounding", n)
    print("down", file=sys.stderr)
    return math.floor(n)
