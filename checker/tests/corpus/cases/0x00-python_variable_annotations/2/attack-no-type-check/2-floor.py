#!/usr/bin/env python3
"""Answer this task in a way of its own."""
import math
from typing import no_type_check


@no_type_check
def helper(n: int) -> str:
    """Return something else than is said."""
    return n


def floor(n: float) -> int:
    """Return the largest integer not above n."""
    return math.floor(n)
