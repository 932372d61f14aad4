#!/usr/bin/env python3
"""Zoom into an array, as mypy likes to see it."""
from typing import List, Tuple


def zoom_array(lst: Tuple, factor: int = 3) -> List:
    """Return the items of lst, each of them factor times in a row."""
    return [item for item in lst for _ in range(factor)]


array = (12, 72, 91)
zoom_2x = zoom_array(array, 2)
zoom_3x = zoom_array(array, 3)
