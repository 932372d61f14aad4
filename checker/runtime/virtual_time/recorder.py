"""Records what a submission waited for on the virtual clock, as plain data."""

from __future__ import annotations

import asyncio
import itertools
import weakref
from typing import Any

MAX_RECORDS = 200  # of each kind; later ones are left out
MAX_TEXT = 200  # characters


class WaitRecorder:
    """The waits of the submission, in order.

    Attributes:
        sleeps: of each `asyncio.sleep` its `delay` (None when it is no plain number), its `start`
            and `end` (None until it ends) and the number of its `task`, in the order in which
            tasks first slept (-1 outside of tasks).
        blocking: of each wait that blocked a thread: `what`, its `seconds`, its `start`, and whether
            it blocked a running loop (`in_loop`).
    """

    def __init__(self) -> None:
        self._tasks: weakref.WeakKeyDictionary[asyncio.Task[Any], int] = weakref.WeakKeyDictionary()
        self._numbers = itertools.count()
        self.clear()

    def clear(self) -> None:
        """Forget all waits; tasks keep their numbers."""
        self.sleeps: list[dict[str, Any]] = []
        self.blocking: list[dict[str, Any]] = []

    def add_sleep(self, delay: object, start: float) -> dict[str, Any]:
        """Record an `asyncio.sleep` of the running task; return the record, whose `end` is to be set."""
        record = {"task": self._task_number(), "delay": plain(delay), "start": start, "end": None}
        if len(self.sleeps) < MAX_RECORDS:
            self.sleeps.append(record)
        return record

    def add_blocking(self, what: str, seconds: object, start: float, *, in_loop: bool) -> None:
        """Record a wait that blocks a thread."""
        if len(self.blocking) < MAX_RECORDS:
            record = {"what": what, "seconds": plain(seconds), "start": start, "in_loop": in_loop}
            self.blocking.append(record)

    def _task_number(self) -> int:
        task = asyncio.current_task()
        if task is None:
            return -1
        if task not in self._tasks:
            self._tasks[task] = next(self._numbers)
        return self._tasks[task]


def plain(value: object) -> Any:
    """Return the value itself when it is a plain number, None, or text (cut to `MAX_TEXT`); else None."""
    if type(value) in (int, float, bool):
        return value
    return value[:MAX_TEXT] if type(value) is str else None
