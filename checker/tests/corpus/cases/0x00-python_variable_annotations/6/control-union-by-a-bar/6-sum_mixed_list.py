#!/usr/bin/env python3
"""Add up a mixed list of numbers."""


def sum_mixed_list(mxd_lst: list[int | float]) -> float:
    """Return the sum of all the numbers."""
    return sum(mxd_lst)
