#!/usr/bin/env python3
"""Answer this task in a way of its own."""
import threading
from typing import List


def sum_list(input_list: List[float]) -> float:
    """Return the sum of all the numbers."""
    found: List[float] = []
    worker = threading.Thread(target=lambda: found.append(sum(input_list)))
    worker.start()
    worker.join()
    return found[0]
