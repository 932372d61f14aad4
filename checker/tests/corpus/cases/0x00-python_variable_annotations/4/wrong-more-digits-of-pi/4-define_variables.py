#!/usr/bin/env python3
"""Annotated variables in a way of their own."""

a: int = 1
pi: float = 3.14159
i_understand_annotations: bool = True
school: str = "Holberton"
