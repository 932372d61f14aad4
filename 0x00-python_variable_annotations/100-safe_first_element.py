#!/usr/bin/env python3
"""Get the first element of a sequence that may be empty."""
from typing import Any, Sequence, Union


def safe_first_element(lst: Sequence[Any]) -> Union[Any, None]:
    """Return the first element of lst, or None if lst is empty."""
    if lst:
        return lst[0]
    return None
