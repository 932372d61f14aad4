#!/usr/bin/env python3
"""A word and a squared number, by name."""
from typing import NamedTuple, Tuple, Union


class Pair(NamedTuple):
    """A word with a number."""

    word: str
    number: float


def to_kv(k: str, v: Union[int, float]) -> Tuple[str, float]:
    """Put a word and the square of a number together."""
    return Pair(k, v * v)
