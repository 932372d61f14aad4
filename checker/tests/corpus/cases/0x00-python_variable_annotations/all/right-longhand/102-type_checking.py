#!/usr/bin/env python3
"""
This module has a function that repeats.
"""
import typing


def zoom_array(lst: typing.Tuple, factor: int = 2) -> typing.List:
    """Repeats all that is in its argument"""
    zoomed_in: typing.List = []
    for item in lst:
        for i in range(factor):
            zoomed_in.append(item)
    return zoomed_in


array = (12, 72, 91)
zoom_2x = zoom_array(array)
zoom_3x = zoom_array(array, 3)

if __name__ == '__main__':
    print(zoom_2x, zoom_3x)
