#!/usr/bin/env python3
"""Answer this task in a way of its own."""
from typing import Any, Mapping, TypeVar, Union

T = TypeVar("T")


def safely_get_value(
    dct: Mapping, key: Any, default: Union[T, None] = None
) -> Union[Any, T]:
    """Return the value of key, or default."""
    return dct.get(key, default)
