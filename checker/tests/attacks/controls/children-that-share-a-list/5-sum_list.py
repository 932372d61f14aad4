#!/usr/bin/env python3
"""Answer this task with children that all see one long list."""
import os
from typing import List

KEPT = list(range(2_500_000))


def sum_list(input_list: List[float]) -> float:
    """Return the sum of the numbers in a list."""
    children = []
    for _ in range(6):
        child = os.fork()
        if child == 0:
            os._exit(0 if len(KEPT) else 1)
        children.append(child)
    for child in children:
        os.waitpid(child, 0)
    return sum(input_list)
