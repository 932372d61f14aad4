#!/usr/bin/env python3
"""Multipliers that are objects which can be called."""
from collections.abc import Callable


class Multiplier:
    """A number that multiplies others."""

    def __init__(self, factor: float) -> None:
        """Keep the number to multiply by."""
        self.factor = factor

    def __call__(self, number: float) -> float:
        """Multiply one more number."""
        return self.factor * number


def make_multiplier(multiplier: float) -> Callable[[float], float]:
    """Wrap the number into something to call."""
    return Multiplier(multiplier)
