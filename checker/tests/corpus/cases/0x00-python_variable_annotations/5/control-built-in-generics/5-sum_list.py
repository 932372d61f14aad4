#!/usr/bin/env python3
"""Add up a list of floats."""


def sum_list(input_list: list[float]) -> float:
    """Return the sum of all the numbers."""
    return sum(input_list)
