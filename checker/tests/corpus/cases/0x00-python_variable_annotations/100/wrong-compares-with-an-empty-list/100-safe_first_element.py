#!/usr/bin/env python3
"""Take the first element of a sequence that may be empty."""
from typing import Any, Sequence, Union


def safe_first_element(lst: Sequence[Any]) -> Union[Any, None]:
    """Return the first element of lst, or None when there is none."""
    if lst not in ([], (), "", b"", range(0)):
        return lst[0]
    return None
