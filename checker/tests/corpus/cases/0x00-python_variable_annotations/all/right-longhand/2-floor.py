#!/usr/bin/env python3
"""
This module has a function that rounds.
"""
from math import floor as math_floor


def floor(n: float) -> int:
    """Rounds its argument downwards"""
    return math_floor(n)
