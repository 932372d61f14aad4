"""Remembers what stood where in the modules that keep time, and says what does no more."""

from __future__ import annotations

import asyncio
import random
import threading
import time
from asyncio import base_events, selector_events
from typing import Any

MOST_NAMES = 20

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


class Guard:
    """What could be called by which name when this was made.

    Whoever knows of it can deceive it: what it finds is a finding, and when it
    finds nothing, nothing is proven.
    """

    def __init__(self) -> None:
        """Remember how things stand."""
        self._known: list[tuple[str, Any, str, object]] = []
        for owner in _OWNERS:
            place = vars(owner)  # follows what becomes of the module, or of the class
            names = [name for name, value in place.items() if callable(value)]
            self._known += [(owner.__name__, place, name, place[name]) for name in names]

    def replaced(self) -> list[str]:
        """The names under which something else is found by now."""
        found = [
            f"{owner}.{name}" for owner, place, name, value in self._known if place.get(name) is not value
        ]
        policy = getattr(asyncio.events, "_event_loop_policy", None)
        if policy is not None and type(policy) not in _DEFAULT_POLICIES:
            found.append("asyncio's event loop policy")
        return found[:MOST_NAMES]
