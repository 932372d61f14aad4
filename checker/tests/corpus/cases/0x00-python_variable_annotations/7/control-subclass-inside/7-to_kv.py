#!/usr/bin/env python3
"""Answer this task in a way of its own."""
from typing import Tuple, Union


class Word(str):
    """A text with a name of its own."""


def to_kv(k: str, v: Union[int, float]) -> Tuple[str, float]:
    """Return k with the square of v."""
    return str(Word(k)), float(v ** 2)
