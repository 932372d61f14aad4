#!/usr/bin/env python3
"""Zoom into an array in a way of its own."""
from typing import List, Tuple


def zoom_array(lst: Tuple, factor: int = 2) -> List:
    """Return the items of lst, all of them factor times."""
    return list(lst) * factor


array = (12, 72, 91)
zoom_2x = zoom_array(array)
zoom_3x = zoom_array(array, 3)
