#!/usr/bin/env python3
"""Small helpers: walk nested maps, ask for JSON, remember results."""

import functools
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import requests


def access_nested_map(nested_map: Any, path: Sequence) -> Any:
    """Return what stands at the end of a path of keys.

    Raises:
        KeyError: with the first key of the path that leads nowhere.

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
    """Ask for an address, and return the JSON that comes back."""
    return requests.get(url).json()


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

    @property
    @functools.wraps(fn)
    def look(self: Any) -> Any:
        results = self.__dict__.setdefault("results of methods", {})
        if fn.__name__ not in results:
            results[fn.__name__] = fn(self)
        return results[fn.__name__]

    return look
