#!/usr/bin/env python3
"""Round a float in a way of its own."""
import math


def floor(n: float) -> int:
    """Return the smallest integer that is not below n."""
    return math.ceil(n)
