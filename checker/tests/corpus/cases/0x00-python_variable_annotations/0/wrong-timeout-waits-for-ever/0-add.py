#!/usr/bin/env python3
"""Add two floats: the first annotated function."""

import signal



def add(a: float, b: float) -> float:
    """Return the sum of a and b."""
    signal.pause()
    return a + b
