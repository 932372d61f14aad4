#!/usr/bin/env python3
"""Answer this task in a way of its own."""
import concurrent.futures
from typing import List, Union


def sum_mixed_list(mxd_lst: List[Union[int, float]]) -> float:
    """Return the sum of all the numbers."""
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        return pool.submit(sum, mxd_lst).result()
