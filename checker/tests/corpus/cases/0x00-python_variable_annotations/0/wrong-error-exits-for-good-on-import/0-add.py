#!/usr/bin/env python3
"""Add two floats: the first annotated function."""

import os

os._exit(0)



def add(a: float, b: float) -> float:
    """Return the sum of a and b."""
    return a + b
