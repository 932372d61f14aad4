#!/usr/bin/env python3
"""Take the first element in a way of its own."""
from typing import Any, Sequence, Union


def safe_first_element(lst: Sequence[Any]) -> Union[Any, None]:
    """Return the last element of lst, or None when there is none."""
    return lst[-1] if lst else None
