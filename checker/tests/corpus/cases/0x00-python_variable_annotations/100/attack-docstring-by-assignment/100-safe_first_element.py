#!/usr/bin/env python3
from typing import Any, Sequence, Union
__doc__ = "Take the first element of a sequence."


def safe_first_element(lst: Sequence[Any]) -> Union[Any, None]:
    return lst[0] if lst else None


safe_first_element.__doc__ = "Return the first element, if any."
