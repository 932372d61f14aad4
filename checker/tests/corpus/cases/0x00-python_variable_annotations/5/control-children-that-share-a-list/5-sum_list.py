#!/usr/bin/env python3
"""Answer this task with children that all see one long list."""
import functools
import os
from typing import List

KEPT = list(range(2_500_000))


@functools.cache
def look() -> bool:
    """Return whether six children at once see the list."""
    children = []
    for _ in range(6):
        child = os.fork()
        if child == 0:
            os._exit(0 if len(KEPT) else 1)
        children.append(child)
    return all(os.waitpid(child, 0)[1] == 0 for child in children)


def sum_list(input_list: List[float]) -> float:
    """Return the sum of the numbers in a list."""
    return sum(input_list) if look() else 0.0
