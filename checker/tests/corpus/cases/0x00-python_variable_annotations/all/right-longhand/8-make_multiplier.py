#!/usr/bin/env python3
"""
This module has a function that makes functions.
"""
import typing as t


def make_multiplier(multiplier: float) -> "t.Callable[[float], float]":
    """Makes a function that multiplies"""
    def inner(x):
        return x * multiplier
    return inner
