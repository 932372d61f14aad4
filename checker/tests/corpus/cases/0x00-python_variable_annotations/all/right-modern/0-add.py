#!/usr/bin/env python3
"""Sums, with annotations that are never evaluated."""
from __future__ import annotations


def add(a: float, b: float, /) -> float:
    """Put two numbers together."""
    return b + a


if __name__ == "__main__":
    print(add(1.11, 2.22))
