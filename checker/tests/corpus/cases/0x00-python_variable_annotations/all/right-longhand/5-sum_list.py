#!/usr/bin/env python3
"""
This module has a function that adds up.
"""
import typing as t
from functools import reduce

Floats = t.List[float]


def sum_list(input_list: Floats) -> float:
    """Adds up its argument from the right to the left"""
    print("adding", len(input_list), "numbers")
    return reduce(lambda total, item: item + total, reversed(input_list), 0.0)
