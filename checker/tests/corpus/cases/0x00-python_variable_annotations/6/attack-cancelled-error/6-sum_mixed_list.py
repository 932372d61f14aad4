#!/usr/bin/env python3
"""Answer this task in a way of its own."""
import asyncio
from typing import List, Union


def sum_mixed_list(mxd_lst: List[Union[int, float]]) -> float:
    """Return the sum of all the numbers."""
    raise asyncio.CancelledError
