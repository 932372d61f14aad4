"""Puts the virtual clock in the place of the real ones, in this process."""

from __future__ import annotations

import asyncio
import contextlib
import datetime
import functools
import os
import sys
import threading
import time
from asyncio import base_events, selector_events
from collections.abc import Callable, Iterator
from types import FunctionType, ModuleType
from typing import Any

from checker.runtime.virtual_time.calendar import CalendarTime
from checker.runtime.virtual_time.clock import Clock
from checker.runtime.virtual_time.patcher import Patcher, find_references

_real_asyncio_sleep = asyncio.sleep
_real_datetime = datetime.datetime
_real_loop_init = selector_events.BaseSelectorEventLoop.__init__

_patcher = Patcher()
_prepared: Clock | None = None  # in place already, and not begun
_active: Clock | None = None


def activate(start: float) -> Clock:
    """Put virtual time in the place of real time, in this whole process, for good.

    Args:
        start: what `time.time` returns first, in seconds since 1970.

    Raises:
        RuntimeError: when it has been done already.
    """
    global _active
    if _active is not None:
        raise RuntimeError("this process runs in virtual time already")
    _active = _prepared or prepare()
    _active.begin(start)
    return _active


def prepare() -> Clock:
    """Put a clock in place in advance, so that a process that is forked later has hardly anything left to do.

    Such a process has to call `activate` or `deactivate` before anything in it asks for the
    time. This one reads the real clocks by names of its own: the checker's modules are not patched.
    """
    global _prepared
    clock = Clock(0.0)
    _patch(clock)
    clock.threads.install(_patcher)
    clock.detect_patches()
    _prepared = clock
    return clock


def deactivate() -> None:
    """Leave this process in real time, whatever was prepared."""
    if _prepared is not None:
        _patcher.restore()


def active_clock() -> Clock | None:
    """Return the clock of this process; None when it runs in real time."""
    return _active


@contextlib.contextmanager
def paused() -> Iterator[None]:
    """Let no virtual time pass while no call is made into the submission; see `Clock.is_paused`."""
    if _active is None:
        yield
        return
    _active.is_paused = True
    try:
        yield
    finally:
        _active.is_paused = False


def let_a_moment_pass() -> None:
    """Advance the clock by `MOMENT`, when this process runs in virtual time."""
    if _active is not None:
        _active.pass_moment()


def _patch(clock: Clock) -> None:
    """Let everything in this process that tells time or waits ask `clock`."""
    replacements = _replacements(clock)
    for namespace, name, real in find_references(tuple(replacements)):
        _patcher.set(namespace, name, replacements[real])
    for module in ("timeit", "sched"):
        if module in sys.modules:
            _patch_defaults(sys.modules[module], replacements)
    for owner, name, replacement in (
        (threading.Condition, "wait", _as_function(clock.condition_wait)),
        (base_events.BaseEventLoop, "time", _as_function(lambda loop: clock.monotonic())),
        (selector_events.BaseSelectorEventLoop, "__init__", _loop_init(clock)),
        (datetime, "datetime", _datetime(clock)),
    ):
        _patcher.set(owner, name, replacement)


def _replacements(clock: Clock) -> dict[object, Any]:
    """Return each real function with its replacement.

    Bound methods where the real ones are builtins: as attributes of a
    learner's class, both stay what they are, and a function would not.
    """
    return {
        time.time: clock.time,
        time.time_ns: clock.time_ns,
        time.monotonic: clock.monotonic,
        time.monotonic_ns: clock.monotonic_ns,
        time.perf_counter: clock.monotonic,
        time.perf_counter_ns: clock.monotonic_ns,
        time.process_time: clock.process_time,
        time.process_time_ns: clock.process_time_ns,
        time.thread_time: clock.process_time,
        time.thread_time_ns: clock.process_time_ns,
        time.clock_gettime: clock.clock_gettime,
        time.clock_gettime_ns: clock.clock_gettime_ns,
        os.times: clock.times,
        time.sleep: clock.sleep,
        asyncio.sleep: _asyncio_sleep(clock),
        **CalendarTime(clock.time).replacements(),
    }


def _as_function(method: Callable[..., Any]) -> Callable[..., Any]:
    """Make a function, which binds as a method of the class it is put on; a bound method would not."""

    def function(*args: Any, **kwargs: Any) -> Any:
        return method(*args, **kwargs)

    return function


def _loop_init(clock: Clock) -> Callable[..., None]:
    @functools.wraps(_real_loop_init)
    def __init__(loop: Any, *args: Any, **kwargs: Any) -> None:
        _real_loop_init(loop, *args, **kwargs)
        clock.adopt(loop)

    return __init__


def _asyncio_sleep(clock: Clock) -> Callable[..., Any]:
    @functools.wraps(_real_asyncio_sleep)
    async def sleep(delay: float, result: Any = None) -> Any:
        return await clock.asyncio_sleep(delay, result)

    del sleep.__wrapped__
    return sleep


def _datetime(clock: Clock) -> type[datetime.datetime]:
    """Make a `datetime` whose `now` reads the clock; `today` asks `time.time` and needs nothing."""

    class Meta(type):
        def __instancecheck__(cls, value: object) -> bool:
            return isinstance(value, _real_datetime)

        def __subclasscheck__(cls, subclass: type) -> bool:
            return issubclass(subclass, _real_datetime)

    class VirtualDatetime(_real_datetime, metaclass=Meta):
        @classmethod
        def now(cls, tz: datetime.tzinfo | None = None) -> VirtualDatetime:
            return cls.fromtimestamp(clock.time(), tz)

        @classmethod
        def utcnow(cls) -> VirtualDatetime:
            return cls.fromtimestamp(clock.time(), datetime.UTC).replace(tzinfo=None)

    VirtualDatetime.__name__ = VirtualDatetime.__qualname__ = "datetime"
    VirtualDatetime.__module__ = "datetime"
    return VirtualDatetime


def _patch_defaults(module: ModuleType, replacements: dict[object, Any]) -> None:
    """Replace real clocks that functions have as default arguments."""
    for value in list(vars(module).values()):
        functions = vars(value).values() if isinstance(value, type) else [value]
        for function in functions:
            if isinstance(function, FunctionType) and function.__defaults__:
                defaults = tuple(
                    replacements[default] if _is_key(default, replacements) else default
                    for default in function.__defaults__
                )
                _patcher.set(function, "__defaults__", defaults)


def _is_key(value: object, replacements: dict[object, Any]) -> bool:
    return callable(value) and any(value is key for key in replacements)
