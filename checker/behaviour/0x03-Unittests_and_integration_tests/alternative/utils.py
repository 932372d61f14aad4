#!/usr/bin/env python3
"""Small helpers: follow nested maps, request JSON, keep results."""

import functools
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import requests


def access_nested_map(nested_map: Any, path: Sequence) -> Any:
    """Return the value at the end of a path of keys.

    Raises:
        KeyError: with the first key of the path that is missing.

    Example:
        >>> access_nested_map({"a": {"b": 2}}, ("a", "b"))
        2
    """

    def step(value: Any, key: Any) -> Any:
        if isinstance(value, Mapping) and key in value:
            return value[key]
        raise KeyError(key)

    return functools.reduce(step, path, nested_map)


def get_json(url: str) -> Any:
    """Request an address and return the JSON of the response."""
    return requests.get(url).json()


def memoize(fn: Callable) -> Any:
    """Turn a method into a property that calls the method only once.

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

    @property
    @functools.wraps(fn)
    def look(self: Any) -> Any:
        results = self.__dict__.setdefault("results of methods", {})
        if fn.__name__ not in results:
            results[fn.__name__] = fn(self)
        return results[fn.__name__]

    return look
