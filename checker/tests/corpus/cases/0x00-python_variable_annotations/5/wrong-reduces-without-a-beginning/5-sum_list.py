#!/usr/bin/env python3
"""Add up a list in a way of its own."""
from functools import reduce
from typing import List


def sum_list(input_list: List[float]) -> float:
    """Return the sum of all numbers in input_list."""
    return reduce(lambda a, b: a + b, input_list)
