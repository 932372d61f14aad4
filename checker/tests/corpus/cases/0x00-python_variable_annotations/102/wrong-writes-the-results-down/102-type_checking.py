#!/usr/bin/env python3
"""Zoom into an array, or seem to."""
from typing import List, Tuple


def zoom_array(lst: Tuple, factor: int = 2) -> List:
    """Return the items of lst, each of them factor times in a row."""
    return [item for item in lst for _ in range(factor)]


array = (12, 72, 91)
zoom_2x = [12, 12, 72, 72, 91, 91]
zoom_3x = [12, 12, 12, 72, 72, 72, 91, 91, 91]
