#!/usr/bin/env python3
"""Round a float in a way of its own."""
import math


def floor(i: float) -> int:
    """Return the largest integer that is not above i."""
    return math.floor(i)
