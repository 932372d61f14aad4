#!/usr/bin/env python3
"""Add up a list whose items are integers or floats."""
from typing import List, Union


def sum_mixed_list(mxd_lst: List[Union[int, float]]) -> float:
    """Return the sum of all numbers in mxd_lst."""
    return sum(set(mxd_lst))
