#!/usr/bin/env python3
"""Answer this task in a way of its own."""
from typing import Any, Callable


class Hostile(Exception):
    """An exception that holds itself."""

    def __init__(self) -> None:
        """Hold what nobody can show."""
        super().__init__(self, [self], object())

    @property
    def args(self) -> Any:  # noqa
        """Raise again when looked at."""
        raise Hostile


def make_multiplier(multiplier: float) -> Callable[[float], float]:
    """Return a function that multiplies."""
    raise Hostile
