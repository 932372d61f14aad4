#!/usr/bin/env python3
"""Add up a mixed list in a way of its own."""


def sum_mixed_list(mxd_lst: list[int, float]) -> float:
    """Return the sum of all numbers in mxd_lst."""
    return sum(mxd_lst)
