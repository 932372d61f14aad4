#!/usr/bin/env python3
"""Sums of lists with two types of numbers."""
from typing import TypeAlias

Number: TypeAlias = "int | float"


def sum_mixed_list(mxd_lst: list[Number]) -> float:
    """Let sum do the work on both types."""
    return sum(mxd_lst)
