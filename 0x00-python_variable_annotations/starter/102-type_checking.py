#!/usr/bin/env python3
"""Zoom into an array, with mistakes that mypy finds."""
from typing import Tuple


def zoom_array(lst: Tuple, factor: int = 2) -> Tuple:
    """Return every item of lst, factor times in a row."""
    zoomed: Tuple = [item for item in lst for _ in range(factor)]
    return zoomed


array = [12, 72, 91]
zoom_2x = zoom_array(array)
zoom_3x = zoom_array(array, 3.0)
