#!/usr/bin/env python3
"""Look a key up in a way of its own."""
from typing import Any, Mapping, TypeVar, Union

T = TypeVar("T")
U = TypeVar("U")


def safely_get_value(
    dct: Mapping, key: Any, default: Union[T, None] = None
) -> Union[Any, U]:
    """Return the value of key in dct, or default without such a key."""
    if key in dct:
        return dct[key]
    return default
