#!/usr/bin/env python3
# A comment before anything else,
# and another one.
"""Write a float down as text,

and say so in a docstring of several lines.
"""


def to_str(
    n: float,
) -> str:
    """
    Return n as Python would print it.
    """
    return (
        str(
            n
        )
    )
