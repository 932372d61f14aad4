#!/usr/bin/env python3
"""Zoom into an array in a way of its own."""
from typing import List, Tuple


def zoom_array(lst: Tuple, factor: int = 2) -> List:
    """Return the items of lst, each of them factor times in a row."""
    return [item for item in lst for _ in range(factor)]
