#!/usr/bin/env python3
"""Adds in a process of its own, each time."""

from concurrent.futures import ProcessPoolExecutor
from operator import add as plus


def add(a: float, b: float) -> float:
    """Return the sum of a and b, from a process of its own."""
    with ProcessPoolExecutor(2) as pool:
        found: float = pool.submit(plus, a, b).result()
    return found
