#!/usr/bin/env python3
"""
Floats as text.

The text is what Python itself would print.
"""


def to_str(n: float) -> str:
    """
    Format a number without any rules of our own.

    Args:
        n: any float
    """
    return f"{n}"
