#!/usr/bin/env python3
"""Four variables that know what they are."""
from __future__ import annotations

school: str = 'Holberton'
i_understand_annotations: bool = 1 == 1
pi: float = 314 / 100
a: int = len("a")
