"""Values that are what a task asks for by inheritance, as plain data."""

from __future__ import annotations

from typing import Any

from checker.judge.rpc.remote_object import RemoteObject


def as_tuple(value: Any) -> Any:
    """A tuple for an object of a class that inherits from `tuple`; anything else as it is."""
    if isinstance(value, RemoteObject) and "tuple" in value.bases:
        return value.plain()
    return value


def as_dict(value: Any) -> Any:
    """A plain dict for an object of a class that inherits from `dict`; anything else as it is."""
    if isinstance(value, RemoteObject) and "dict" in value.bases:
        return value.plain()
    return value


def kind_of(value: Any) -> str:
    """The type of a value by the name that a learner knows it by, wherever the value lives."""
    if value is None:
        return "None"
    return value.type_name[:80] if isinstance(value, RemoteObject) else type(value).__name__
