#!/usr/bin/env python3
"""Add up a list in a way of its own."""


def sum_list(input_list: float) -> float:
    """Return the sum of all numbers in input_list."""
    return sum(input_list)
