#!/usr/bin/env python3
"""Look a key up that may not be there."""
from __future__ import annotations

from collections.abc import Mapping
from typing_extensions import Any, TypeVar

T = TypeVar("T")


def safely_get_value(
    dct: Mapping, key: Any, default: T | None = None
) -> T | Any:
    """Return the value of key in dct, or default without such a key."""
    if key in dct:
        return dct[key]
    return default
