#!/usr/bin/env python3
"""Add up a list whose items all have one type."""
from typing import List


def sum_list(input_list: List[float]) -> float:
    """Return the sum of all numbers in input_list."""
    input_list.sort()
    return sum(input_list)
