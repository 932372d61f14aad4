#!/usr/bin/env python3
"""Values by key, without a KeyError."""
from collections.abc import Mapping
from typing import Any, Optional, TypeVar

Default = TypeVar("Default")


def safely_get_value(
    dct: "Mapping[Any, Any]",
    key: Any,
    default: Optional[Default] = None,
) -> "Default | Any":
    """Ask for a value, and say what to take instead."""
    return dct.get(key, default)
