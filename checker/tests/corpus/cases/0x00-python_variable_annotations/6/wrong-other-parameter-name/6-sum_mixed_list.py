#!/usr/bin/env python3
"""Add up a mixed list in a way of its own."""
from typing import List, Union


def sum_mixed_list(mxd_list: List[Union[int, float]]) -> float:
    """Return the sum of all numbers in mxd_list."""
    return sum(mxd_list)
