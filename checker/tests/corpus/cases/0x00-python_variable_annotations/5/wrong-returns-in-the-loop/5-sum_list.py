#!/usr/bin/env python3
"""Add up a list in a way of its own."""
from typing import List


def sum_list(input_list: List[float]) -> float:
    """Return the sum before it is complete."""
    total = 0.0
    for number in input_list:
        total += number
        return total
