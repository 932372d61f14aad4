#!/usr/bin/env python3
"""Annotated variables: one of each of the four plain types."""

a: int = 1
pi: float = 3.14
i_understand_annotations: bool = True
school: str = "Holberton"
