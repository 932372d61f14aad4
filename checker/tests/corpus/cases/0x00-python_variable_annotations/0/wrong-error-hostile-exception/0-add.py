#!/usr/bin/env python3
"""Add two floats: the first annotated function."""


class Hostile(BaseException):
    """An exception that never says what it is."""

    def __str__(self) -> str:
        """Never come to an end."""
        while True:
            pass

    __repr__ = __str__



def add(a: float, b: float) -> float:
    """Return the sum of a and b."""
    raise Hostile(a)
