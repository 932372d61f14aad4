#!/usr/bin/env python3
"""Add up a mixed list in a way of its own."""
from typing import List, Union


def sum_mixed_list(mxd_lst: List[Union[int, float]]) -> float:
    """Return the sum of the floats in mxd_lst."""
    return sum(number for number in mxd_lst if isinstance(number, float))
