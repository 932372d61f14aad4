#!/usr/bin/env python3
"""Answer this task in a way of its own."""


class Hostile(Exception):
    """An exception that takes its time."""

    def __str__(self) -> str:
        """Never come to an end."""
        while True:
            pass


def add(a: float, b: float) -> float:
    """Return the sum of a and b."""
    raise Hostile
