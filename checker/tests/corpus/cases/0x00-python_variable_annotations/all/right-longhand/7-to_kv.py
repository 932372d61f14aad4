#!/usr/bin/env python3
"""
This module has a function that makes pairs.
"""
try:
    from typing import Tuple, Union
except ImportError:
    raise


def to_kv(k: str, v: Union[int, float]) -> Tuple[str, float]:
    """Makes a pair of its arguments, and squares the second"""
    square = v
    square *= v
    pair = (k, square)
    return pair
