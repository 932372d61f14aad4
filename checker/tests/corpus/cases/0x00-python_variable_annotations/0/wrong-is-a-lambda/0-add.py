#!/usr/bin/env python3
"""Add two floats in a way of its own."""
from typing import Callable

adder: Callable[[float, float], float] = lambda a, b: a + b
add = adder
