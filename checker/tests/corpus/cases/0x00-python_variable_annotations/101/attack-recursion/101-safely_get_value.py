#!/usr/bin/env python3
"""Answer this task in a way of its own."""
from typing import Any, Mapping, TypeVar, Union

T = TypeVar("T")


class Hostile(Exception):
    """An exception that needs another to be made."""

    def __init__(self) -> None:
        """Make another one first."""
        super().__init__(Hostile())


def safely_get_value(
    dct: Mapping, key: Any, default: Union[T, None] = None
) -> Union[Any, T]:
    """Return the value of key, or default."""
    raise Hostile()
