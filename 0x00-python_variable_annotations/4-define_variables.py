#!/usr/bin/env python3
"""Define an annotated variable of each of four basic types."""

a: int = 1
pi: float = 3.14
i_understand_annotations: bool = True
school: str = "Holberton"
