#!/usr/bin/env python3
"""Ten numbers, plain generator."""
import random
import time
from typing import Generator


def async_generator() -> Generator[float, None, None]:
    """Give numbers, plain generator."""
    for _ in range(10):
        time.sleep(1)
        yield random.uniform(0, 10)
