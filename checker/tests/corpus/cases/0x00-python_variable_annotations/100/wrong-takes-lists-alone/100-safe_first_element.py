#!/usr/bin/env python3
"""Take the first element in a way of its own."""
from typing import Any, List, Union


def safe_first_element(lst: List[Any]) -> Union[Any, None]:
    """Return the first element of lst, or None when there is none."""
    if lst:
        return lst[0]
    return None
