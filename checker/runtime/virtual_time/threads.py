"""Tracks which threads wait on the virtual clock, and which may be about to run.

The clock may be advanced only when no thread can do anything first. That is certain when
every thread waits on the clock itself; for that, tasks given to a pool, notifications on
their way and loops that were woken are counted. Nothing is known of a thread that waits
for a lock, or in C.
"""

from __future__ import annotations

import contextlib
import math
import threading
from asyncio import base_events
from collections.abc import Callable, Iterator
from concurrent.futures import thread as pools
from typing import Any

from checker.runtime.virtual_time.patcher import Patcher

_real_notify = threading.Condition.notify
_real_start = threading.Thread.start
_real_submit = pools.ThreadPoolExecutor.submit
_real_run = pools._WorkItem.run
_real_call_soon_threadsafe = base_events.BaseEventLoop.call_soon_threadsafe


class ThreadTracker:
    """The threads of this process.

    Attributes:
        activity: a counter that grows whenever a thread begins or ends a wait.
    """

    def __init__(self) -> None:
        self.activity = 0
        self._lock = threading.Lock()
        self._deadlines: dict[object, float | None] = {}  # by wait
        self._known = set(threading.enumerate())
        self._pool_tasks = 0  # given to a pool, and not done
        self._starting = 0  # threads that are being started
        self._notifications = 0  # on their way to a thread that waits
        self._woken: set[object] = set()  # loops that were given something by another thread

    @contextlib.contextmanager
    def waiting(self, deadline: float | None) -> Iterator[object]:
        """Count the calling thread as waiting for the duration of the block; yield a key of its wait."""
        wait = object()
        with self._lock:
            self._deadlines[wait] = deadline
            self.activity += 1
        try:
            yield wait
        finally:
            with self._lock:
                del self._deadlines[wait]
                self.activity += 1

    def can_advance(self, wait: object) -> bool:
        """Whether it is certain that nothing happens before the end of this wait."""
        with self._lock:
            return self._all_wait() and self._is_first(wait)

    def is_first(self, wait: object) -> bool:
        """Whether no wait of another thread ends earlier."""
        with self._lock:
            return self._is_first(wait)

    @property
    def is_only_thread(self) -> bool:
        """Whether the submission has started no thread, or all have ended."""
        return set(threading.enumerate()) <= self._known

    def _all_wait(self) -> bool:
        if self._starting or self._notifications or self._woken:
            return False
        # Threads of a pool count by the tasks that they have, not by being there.
        queues: Any = pools._threads_queues
        pooled = {reference() for reference in queues.keyrefs()}
        others = [t for t in threading.enumerate() if t not in self._known and t not in pooled]
        return len(self._deadlines) >= 1 + len(others) + self._pool_tasks

    def _is_first(self, wait: object) -> bool:
        own = self._deadlines[wait]
        deadlines = [deadline for deadline in self._deadlines.values() if deadline is not None]
        return (math.inf if own is None else own) <= min(deadlines, default=math.inf)

    def is_woken(self, loop: object) -> bool:
        """Whether another thread gave the loop something that it may not have seen."""
        return loop in self._woken

    def observed(self, loop: object) -> None:
        """Note that the loop has seen what it was given."""
        self._woken.discard(loop)

    def notified(self) -> None:
        """Note that a notification has ended a wait of `threading`."""
        self._count("_notifications", -1)

    def install(self, patcher: Patcher) -> None:
        """Begin to count, in the whole process."""
        tracker = self

        def notify(condition: Any, n: int = 1) -> None:
            before = len(condition._waiters)
            _real_notify(condition, n)
            tracker._count("_notifications", before - len(condition._waiters))

        def start(thread: threading.Thread) -> None:
            with tracker._counted("_starting"):
                _real_start(thread)

        def submit(pool: Any, function: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
            tracker._count("_pool_tasks", 1)
            try:
                return _real_submit(pool, function, *args, **kwargs)
            except BaseException:
                tracker._count("_pool_tasks", -1)
                raise

        def run(item: Any) -> None:
            try:
                _real_run(item)
            finally:
                tracker._count("_pool_tasks", -1)

        def call_soon_threadsafe(loop: Any, *args: Any, **kwargs: Any) -> Any:
            handle = _real_call_soon_threadsafe(loop, *args, **kwargs)
            tracker._woken.add(loop)
            return handle

        for owner, function in (
            (threading.Condition, notify),
            (threading.Thread, start),
            (pools.ThreadPoolExecutor, submit),
            (pools._WorkItem, run),
            (base_events.BaseEventLoop, call_soon_threadsafe),
        ):
            patcher.set(owner, function.__name__, function)

    @contextlib.contextmanager
    def _counted(self, name: str) -> Iterator[None]:
        self._count(name, 1)
        try:
            yield
        finally:
            self._count(name, -1)

    def _count(self, name: str, change: int) -> None:
        with self._lock:
            setattr(self, name, getattr(self, name) + change)
