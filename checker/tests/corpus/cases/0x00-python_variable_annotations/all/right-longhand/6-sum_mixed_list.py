#!/usr/bin/env python3
"""
This module has a function that adds up numbers of both kinds.
"""
import math
import typing as t

Both = t.Union[float, t.Union[int, float]]


def sum_mixed_list(mxd_lst: t.List[Both]) -> float:
    """Adds up its argument without losing a digit"""
    return math.fsum(mxd_lst)
