"""Puts the virtual clock where the real ones are kept."""

from __future__ import annotations

import asyncio
import datetime
import functools
import os
import sys
import threading
import time
from asyncio import base_events, selector_events
from collections.abc import Callable
from types import FunctionType, ModuleType
from typing import TYPE_CHECKING, Any

from checker.runtime.own_code import is_own_module
from checker.runtime.virtual_time.calendar import CalendarTime

if TYPE_CHECKING:
    from checker.runtime.virtual_time.clock import Clock
    from checker.runtime.virtual_time.patcher import Swaps

_real_asyncio_sleep = asyncio.sleep
_real_datetime = datetime.datetime
_real_loop_init = selector_events.BaseSelectorEventLoop.__init__


def take_over(clock: Clock, swaps: Swaps) -> None:
    """Let everything in this process that tells time or waits ask `clock`."""
    replacements = _replacements(clock)
    for place, name, real in places(tuple(replacements)):
        swaps.put(place, name, replacements[real])
    for module in ("timeit", "sched"):
        if module in sys.modules:
            _renew_defaults(sys.modules[module], replacements, swaps)
    for owner, name, replacement in (
        (threading.Condition, "wait", _as_function(clock.condition_wait)),
        (base_events.BaseEventLoop, "time", _as_function(lambda loop: clock.monotonic())),
        (selector_events.BaseSelectorEventLoop, "__init__", _loop_init(clock)),
        (datetime, "datetime", _datetime(clock)),
    ):
        swaps.put(owner, name, replacement)


@functools.cache
def places(reals: tuple[object, ...]) -> tuple[tuple[dict[str, Any], str, object], ...]:
    """Where modules keep one of these functions: the namespace, the name in it, the function.

    The checker's own modules are left out: the clock has to know what time it really is.
    """
    wanted = {id(real): real for real in reals}
    found = []
    for module_name, module in list(sys.modules.items()):
        if not isinstance(module, ModuleType) or is_own_module(module_name):
            continue
        namespace = vars(module)
        for name, value in list(namespace.items()):
            if id(value) in wanted:
                found.append((namespace, name, wanted[id(value)]))
    return tuple(found)


def _replacements(clock: Clock) -> dict[object, Any]:
    """What is put in place of what.

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
        **CalendarTime(clock).replacements(),
    }


def _as_function(method: Callable[..., Any]) -> Callable[..., Any]:
    """A function, which binds as a method of the class it is put on; a bound method would not."""

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
    """A `datetime` whose `now` is ours; `today` asks `time.time` and needs nothing."""

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


def _renew_defaults(module: ModuleType, replacements: dict[object, Any], swaps: Swaps) -> None:
    """Give functions that took a clock as a default argument ours."""
    for value in list(vars(module).values()):
        functions = vars(value).values() if isinstance(value, type) else [value]
        for function in functions:
            if isinstance(function, FunctionType) and function.__defaults__:
                renewed = tuple(
                    replacements[default] if _is_key(default, replacements) else default
                    for default in function.__defaults__
                )
                swaps.put(function, "__defaults__", renewed)


def _is_key(value: object, replacements: dict[object, Any]) -> bool:
    return callable(value) and any(value is key for key in replacements)
