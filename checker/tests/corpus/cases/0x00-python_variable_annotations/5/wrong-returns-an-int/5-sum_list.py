#!/usr/bin/env python3
"""Add up a list in a way of its own."""
from typing import List


def sum_list(input_list: List[float]) -> float:
    """Return the sum of all numbers without its fraction."""
    return int(sum(input_list))
