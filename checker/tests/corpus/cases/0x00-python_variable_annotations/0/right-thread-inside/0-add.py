#!/usr/bin/env python3
"""Add two floats: the first annotated function."""

import threading


def add(a: float, b: float) -> float:
    """Return the sum of a and b."""
    found = []
    worker = threading.Thread(target=lambda: found.append(a + b))
    worker.start()
    worker.join()
    return found[0]
