#!/usr/bin/env python3
"""Annotated variables in a way of their own."""

a: float = 1.0
pi: float = 3.14
i_understand_annotations: bool = True
school: str = "Holberton"
