"""Which threads wait on the virtual clock, and which may be about to do something.

The clock may jump only when nobody is left who could do anything first. That
is known for sure when every thread waits on the clock itself; for that, work
given to a pool, notifications on their way and wakened loops are counted.
Nothing is known of a thread that waits for a lock, or in C.
"""

from __future__ import annotations

import contextlib
import math
import threading
from asyncio import base_events
from collections.abc import Callable, Iterator
from concurrent.futures import thread as pools
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from checker.runtime.virtual_time.patcher import Swaps

_real_notify = threading.Condition.notify
_real_start = threading.Thread.start
_real_submit = pools.ThreadPoolExecutor.submit
_real_work = pools._WorkItem.run
_real_call_soon_threadsafe = base_events.BaseEventLoop.call_soon_threadsafe


class Crowd:
    """The threads of this process.

    Attributes:
        signs: of life: grows whenever a thread begins or ends a wait.
    """

    def __init__(self) -> None:
        """Begin with no thread that waits."""
        self.signs = 0
        self._lock = threading.Lock()
        self._waiting: dict[object, float | None] = {}
        self._known = set(threading.enumerate())
        self._working = 0  # pieces of work that a pool was given and has not done
        self._starting = 0  # threads that are being started
        self._notified = 0  # waits of `threading` that are over, and do not know it yet
        self._wakened: set[object] = set()  # loops that were given something from another thread

    @contextlib.contextmanager
    def waits(self, deadline: float | None) -> Iterator[object]:
        """Note that the calling thread waits; gives what it is known by meanwhile."""
        entry = object()
        with self._lock:
            self._waiting[entry] = deadline
            self.signs += 1
        try:
            yield entry
        finally:
            with self._lock:
                del self._waiting[entry]
                self.signs += 1

    def may_jump(self, entry: object) -> bool:
        """Whether it is certain that nothing happens before this wait's end."""
        with self._lock:
            return self._all_wait() and self._is_first(entry)

    def is_first(self, entry: object) -> bool:
        """Whether no other thread's wait ends earlier."""
        with self._lock:
            return self._is_first(entry)

    @property
    def is_one(self) -> bool:
        """Whether there is no thread beside the one that asks."""
        return set(threading.enumerate()) <= self._known

    def _all_wait(self) -> bool:
        if self._starting or self._notified or self._wakened:
            return False
        # Those of a pool count by the work they have, not by being there.
        queues: Any = pools._threads_queues
        pooled = {reference() for reference in queues.keyrefs()}
        others = [t for t in threading.enumerate() if t not in self._known and t not in pooled]
        return len(self._waiting) >= 1 + len(others) + self._working

    def _is_first(self, entry: object) -> bool:
        mine = self._waiting[entry]
        moments = [moment for moment in self._waiting.values() if moment is not None]
        return (math.inf if mine is None else mine) <= min(moments, default=math.inf)

    def is_wakened(self, loop: object) -> bool:
        """Whether another thread gave the loop something that it may not have seen."""
        return loop in self._wakened

    def saw(self, loop: object) -> None:
        """The loop has looked at what it was given."""
        self._wakened.discard(loop)

    def heard(self) -> None:
        """A wait of `threading` has ended by a notification."""
        self._count("_notified", -1)

    def take_over(self, swaps: Swaps) -> None:
        """Begin to count, in the whole process."""
        crowd = self

        def notify(condition: Any, n: int = 1) -> None:
            before = len(condition._waiters)
            _real_notify(condition, n)
            crowd._count("_notified", before - len(condition._waiters))

        def start(thread: threading.Thread) -> None:
            with crowd._counted("_starting"):
                _real_start(thread)

        def submit(pool: Any, function: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
            crowd._count("_working", 1)
            try:
                return _real_submit(pool, function, *args, **kwargs)
            except BaseException:
                crowd._count("_working", -1)
                raise

        def run(work: Any) -> None:
            try:
                _real_work(work)
            finally:
                crowd._count("_working", -1)

        def call_soon_threadsafe(loop: Any, *args: Any, **kwargs: Any) -> Any:
            handle = _real_call_soon_threadsafe(loop, *args, **kwargs)
            crowd._wakened.add(loop)
            return handle

        for owner, function in (
            (threading.Condition, notify),
            (threading.Thread, start),
            (pools.ThreadPoolExecutor, submit),
            (pools._WorkItem, run),
            (base_events.BaseEventLoop, call_soon_threadsafe),
        ):
            swaps.put(owner, function.__name__, function)

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
