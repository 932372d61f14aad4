"""Shorter waits in real time, for probes that must not take long."""

from __future__ import annotations

import time
from asyncio import base_events
from typing import Any

from checker.runtime.virtual_time.patcher import find_references

_real_sleep = time.sleep
_real_call_later = base_events.BaseEventLoop.call_later

_factor = 1.0


def scale_sleeps(factor: float) -> None:
    """Multiply the duration of all waits by `factor` from now on.

    Timers of loops and `time.sleep` are shortened; no clock is changed.
    """
    global _factor
    _factor = factor
    setattr(base_events.BaseEventLoop, "call_later", _call_later)  # noqa: B010
    for place, name, _ in find_references((_real_sleep,)):
        place[name] = _sleep


def _call_later(loop: Any, delay: float, *args: Any, **kwargs: Any) -> Any:
    return _real_call_later(loop, delay * _factor, *args, **kwargs)


def _sleep(seconds: float, /) -> None:
    _real_sleep(seconds * _factor)
