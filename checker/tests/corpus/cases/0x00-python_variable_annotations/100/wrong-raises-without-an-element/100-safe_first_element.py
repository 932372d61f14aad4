#!/usr/bin/env python3
"""Take the first element in a way of its own."""
from typing import Any, Sequence, Union


def safe_first_element(lst: Sequence[Any]) -> Union[Any, None]:
    """Return the first element of lst."""
    return lst[0]
