#!/usr/bin/env python3
"""Look a key up that may not be there."""
from typing import Any, Mapping, TypeVar, Union

T = TypeVar("T")
K = TypeVar("K")


def safely_get_value(
    dct: Mapping[K, T], key: K, default: Union[T, None] = None
) -> Union[Any, T]:
    """Return the value of key in dct, or default without such a key."""
    if key in dct:
        return dct[key]
    return default
