#!/usr/bin/env python3
"""A float as text: the first annotated function."""
from typing import *


def to_str(n: float) -> str:
    """Return the text of n."""
    found = [str(n), 0]
    return cast(str, found[0])
