#!/usr/bin/env python3
"""Add up a mixed list in a way of its own."""
from functools import reduce
from typing import List, Union


def sum_mixed_list(mxd_lst: List[Union[int, float]]) -> float:
    """Return the sum of all numbers in mxd_lst."""
    return reduce(lambda a, b: a + b, mxd_lst)
