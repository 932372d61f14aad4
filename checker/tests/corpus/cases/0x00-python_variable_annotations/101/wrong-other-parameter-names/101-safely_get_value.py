#!/usr/bin/env python3
"""Look a key up that may not be there."""
from typing import Any, Mapping, TypeVar, Union

T = TypeVar("T")


def safely_get_value(
    mapping: Mapping, name: Any, default: Union[T, None] = None
) -> Union[Any, T]:
    """Return the value of key in dct, or default without such a key."""
    if name in mapping:
        return mapping[name]
    return default
