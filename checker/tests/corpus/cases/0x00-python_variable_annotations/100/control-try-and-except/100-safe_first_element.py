#!/usr/bin/env python3
"""Answer this task in a way of its own."""
from typing import Any, Sequence, Union


def safe_first_element(lst: Sequence[Any]) -> Union[Any, None]:
    """Return the first element, if any."""
    try:
        return lst[0]
    except IndexError:
        return None
