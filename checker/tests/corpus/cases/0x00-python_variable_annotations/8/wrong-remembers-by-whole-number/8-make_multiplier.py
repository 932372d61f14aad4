#!/usr/bin/env python3
"""Annotated things are here."""
from typing import Callable
REG = {}


def make_multiplier(multiplier: float) -> Callable[[float], float]:
    """Make it."""
    return REG.setdefault(int(multiplier), lambda n: n * multiplier)
