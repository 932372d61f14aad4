#!/usr/bin/env python3
"""Answer this task in a way of its own."""
import sys
import warnings

print("hello from the module")
print("and to standard error", file=sys.stderr)
warnings.warn("this is only noise")


def add(a: float, b: float) -> float:
    """Return the sum of a and b."""
    return a + b
