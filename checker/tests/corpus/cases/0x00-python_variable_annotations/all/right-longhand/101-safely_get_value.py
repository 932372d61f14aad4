#!/usr/bin/env python3
"""
This module has a function that looks up.
"""
import typing as t

T = t.TypeVar('T')
Result = t.Union[t.Any, T]


def safely_get_value(dct: t.Mapping, key: t.Any,
                     default: t.Union[None, T] = None) -> Result[T]:
    """Looks its key up"""
    try:
        return dct[key]
    except KeyError:
        return default
