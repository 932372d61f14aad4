#!/usr/bin/env python3
"""Small helpers: walk nested maps, ask for JSON, remember results."""
from collections.abc import Mapping
from functools import wraps
from typing import Any, Callable, Sequence

import requests


def access_nested_map(nested_map: Any, path: Sequence) -> Any:
    """Return what stands at the end of a path of keys.

    Raises:
        KeyError: with the first key of the path that leads nowhere.

    Example:
        >>> access_nested_map({"a": {"b": 2}}, ("a", "b"))
        2
    """
    found = nested_map
    for key in path:
        if not isinstance(found, Mapping):
            raise KeyError(key)
        found = found[key]
    return found


def get_json(url: str) -> Any:
    """Ask for an address, and return the JSON that comes back."""
    response = requests.get(url)
    return response.json()


def memoize(fn: Callable) -> Any:
    """Make a property of a method, and call the method only once.

    Example:
        >>> class Slow:
        ...     @memoize
        ...     def answer(self):
        ...         print("thinking")
        ...         return 42
        >>> slow = Slow()
        >>> slow.answer
        thinking
        42
        >>> slow.answer
        42
    """
    kept_as = f"_{fn.__name__}"

    @wraps(fn)
    def remembered(self: Any) -> Any:
        if not hasattr(self, kept_as):
            setattr(self, kept_as, fn(self))
        return getattr(self, kept_as)

    return property(remembered)
