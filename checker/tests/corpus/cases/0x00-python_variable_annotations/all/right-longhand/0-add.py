#!/usr/bin/env python3
"""
This module has a function that adds.
"""
import operator

Real = float


def add(a: Real, b: Real) -> Real:
    """
    Adds up both of its arguments

    >>> add(1.5, 2.5)
    4.0
    """
    result: Real = operator.add(a, b)
    return result
