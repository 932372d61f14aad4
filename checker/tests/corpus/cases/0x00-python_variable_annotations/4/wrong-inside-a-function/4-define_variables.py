#!/usr/bin/env python3
"""Annotated variables in a way of their own."""


def define() -> None:
    """Define the four variables where nobody sees them."""
    a: int = 1
    pi: float = 3.14
    i_understand_annotations: bool = True
    school: str = "Holberton"
    print(a, pi, i_understand_annotations, school)


define()
