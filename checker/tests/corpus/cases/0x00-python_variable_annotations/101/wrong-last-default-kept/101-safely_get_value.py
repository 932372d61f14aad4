#!/usr/bin/env python3
"""Annotated things are here."""
from typing import Any, Mapping, TypeVar, Union

T = TypeVar("T")
LAST = [None]


def safely_get_value(dct: Mapping, key: Any, default: Union[T, None] = None) -> Union[Any, T]:
    """Get it."""
    if default is not None:
        LAST[0] = default
    return dct[key] if key in dct else LAST[0]
