#!/usr/bin/env python3
"""Annotated things are here."""
from typing import Any, Sequence, Union
LAST = None


def safe_first_element(lst: Sequence[Any]) -> Union[Any, None]:
    """Get it."""
    global LAST
    if lst:
        LAST = lst[0]
    return LAST
