#!/usr/bin/env python3
"""Sums of lists, as the built-in sum makes them."""


def sum_list(input_list: list[float]) -> float:
    """Let sum do the work."""
    return sum(input_list, 0.0)
