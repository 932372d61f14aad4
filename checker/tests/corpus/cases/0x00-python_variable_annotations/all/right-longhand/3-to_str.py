#!/usr/bin/env python3
"""
This module has a function that writes numbers.
"""


def to_str(n: float) -> str:
    """Writes its argument down"""
    return n.__str__()
