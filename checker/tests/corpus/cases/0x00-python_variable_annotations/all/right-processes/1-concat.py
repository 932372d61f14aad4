#!/usr/bin/env python3
"""Concatenates in a process of its own, each time."""

from multiprocessing import Pool
from operator import add as plus


def concat(str1: str, str2: str) -> str:
    """Return str1 with str2 behind it, from a process of its own."""
    with Pool(2) as pool:
        found: str = pool.apply(plus, (str1, str2))
    return found
