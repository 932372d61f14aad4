#!/usr/bin/env python3
"""Look a key up, with a default that has to be an int."""
from typing import Any, Mapping, TypeVar, Union

T = TypeVar("T", bound=int)


def safely_get_value(
    dct: Mapping, key: Any, default: Union[T, None] = None
) -> Union[Any, T]:
    """Return the value of key in dct, or default without such a key."""
    if key in dct:
        return dct[key]
    return default
