"""Detects that a submission replaced functions of the modules that keep time."""

from __future__ import annotations

import asyncio
import random
import threading
import time
from asyncio import base_events, selector_events
from typing import Any

MAX_NAMES = 20

_OWNERS = (
    time,
    random,
    asyncio,
    asyncio.tasks,
    base_events.BaseEventLoop,
    selector_events.BaseSelectorEventLoop,
    asyncio.SelectorEventLoop,
    threading.Condition,
)
_DEFAULT_POLICIES = tuple(
    getattr(asyncio, name)
    for name in ("DefaultEventLoopPolicy", "_DefaultEventLoopPolicy")
    if name in vars(asyncio)
)


class PatchDetector:
    """Remembers which functions there are when it is made, and compares later.

    It runs beside the submission, which can deceive it: a patch that it reports is a finding,
    and when it reports none, nothing is proven.
    """

    def __init__(self) -> None:
        self._known: list[tuple[str, Any, str, object]] = []
        for owner in _OWNERS:
            namespace = vars(owner)  # a live view: shows later changes of the module, or class
            names = [name for name, value in namespace.items() if callable(value)]
            self._known += [(owner.__name__, namespace, name, namespace[name]) for name in names]

    def replaced(self) -> list[str]:
        """Return the dotted names that now stand for something else, at most `MAX_NAMES`."""
        names = [
            f"{owner}.{name}"
            for owner, namespace, name, value in self._known
            if namespace.get(name) is not value
        ]
        policy = getattr(asyncio.events, "_event_loop_policy", None)
        if policy is not None and type(policy) not in _DEFAULT_POLICIES:
            names.append("asyncio's event loop policy")
        return names[:MAX_NAMES]
