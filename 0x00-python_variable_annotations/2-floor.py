#!/usr/bin/env python3
"""Round a float down to an integer."""
import math


def floor(n: float) -> int:
    """Return the largest integer that is not greater than n."""
    return math.floor(n)
