#!/usr/bin/env python3
"""Answer this task in a way of its own."""
import math


def floor(n: float) -> int:
    """Return the largest integer not above n."""
    return math.floor(n)


if __name__ == "__main__":
    print(floor(3.14))
