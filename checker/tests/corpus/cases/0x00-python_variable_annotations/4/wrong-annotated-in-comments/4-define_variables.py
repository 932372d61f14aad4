#!/usr/bin/env python3
"""Annotated variables in a way of their own."""

a = 1  # type: int
pi = 3.14  # type: float
i_understand_annotations = True  # type: bool
school = "Holberton"  # type: str
