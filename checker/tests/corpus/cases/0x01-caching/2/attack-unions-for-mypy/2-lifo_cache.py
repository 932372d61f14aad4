#!/usr/bin/env python3
"""A file that is hard to read."""
from typing import Callable, Tuple, TypeVar
T = TypeVar('T')


def f(x: T) -> Tuple[T, T]:
    """Return x and x and no more."""
    return x, x


X = f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(f(1))))))))))))))))))))))))))
