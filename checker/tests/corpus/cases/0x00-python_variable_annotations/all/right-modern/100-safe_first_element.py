#!/usr/bin/env python3
"""First elements, and what to do without one."""
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any


def safe_first_element(lst: Sequence[Any]) -> Any | None:
    """Give back what comes first, if anything comes."""
    return next(iter(lst), None)
