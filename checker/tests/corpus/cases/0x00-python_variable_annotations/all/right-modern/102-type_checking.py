#!/usr/bin/env python3
"""An array under the magnifying glass."""
from itertools import chain, repeat


def zoom_array(lst: tuple[int, ...], factor: int = 2) -> list[int]:
    """Write every item down several times in a row."""
    return list(chain.from_iterable(repeat(item, factor) for item in lst))


array = [12, 72, 91]

zoom_2x = zoom_array(tuple(array))

zoom_3x = zoom_array(tuple(array), factor=3)
