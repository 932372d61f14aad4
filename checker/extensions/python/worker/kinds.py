"""Arguments that are no plain data: iterators, other kinds of sequences and mappings, and what is kept."""

import collections
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType, ModuleType
from typing import Any

from checker.runtime.worker.registry import get_attribute, operation

_MAKERS: dict[str, Callable[[Any], Any]] = {
    "iter": iter,
    "generator": lambda items: (item for item in items),
    "range": lambda bounds: range(*bounds),
    "deque": collections.deque,
    "UserList": collections.UserList,
    "MappingProxyType": MappingProxyType,
    "UserDict": collections.UserDict,
    "ChainMap": collections.ChainMap,
}


class _Kept:
    """A list or a dict that stays here, to be looked at after it was handed on."""

    def __init__(self, value: Any) -> None:
        self.value = value


@operation
def make(module: ModuleType, kind: str, content: Any) -> Any:
    """An object of a kind that is no plain data, with this content."""
    return _MAKERS[kind](content)


@operation
def keep(module: ModuleType, value: Any) -> Any:
    """A list or a dict, to call a function with."""
    return _Kept(value)


@operation
def call_with_kept(module: ModuleType, name: str, kept: _Kept, *args: Any) -> Any:
    """Call something that the module defines with what was kept, and then other arguments."""
    return get_attribute(module, name)(kept.value, *args)


@operation
def look_at(module: ModuleType, kept: Any) -> Any:
    """What is in something that was made or kept by now, as plain data."""
    value = kept.value if type(kept) is _Kept else kept
    if isinstance(value, Mapping):
        return dict(value)
    return list(value) if isinstance(value, Iterable) else value
