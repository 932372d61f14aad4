#!/usr/bin/env python3
"""Add two floats: the first annotated function."""
from typing import Callable


def overload(func: Callable) -> Callable:
    """Give the function back."""
    return func


@overload
def add(a: float, b: float) -> float:
    return a + b
