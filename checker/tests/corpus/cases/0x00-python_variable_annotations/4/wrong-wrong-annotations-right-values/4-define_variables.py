#!/usr/bin/env python3
"""Annotated variables in a way of their own."""

a: int = 1
pi: float = 3.14
i_understand_annotations: bool = True
school: object = "Holberton"
