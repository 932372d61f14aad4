"""One run of a learner's coroutine, as the worker reports it.

The worker's clock is virtual and lives in the learner's process, so its report
can be forged. Two more checks make up for that: the text must not change the clock
or asyncio's own functions (`claims.assert_waits_honestly`), and a short run in real
time is measured by the judge's clock (`real_seconds`).

Example:
    run = Run.of_coroutine(task, "wait_n", 5, 3, watch=[("0-basic_async_syntax", "wait_random")])
    assert_waits_honestly(task, run)
    assert run.elapsed == max(call.seconds for call in run.calls)
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from checker.extensions.python.handle import TaskHandle
from checker.judge.exceptions import WorkerStopped
from checker.judge.feedback.transcript import call_text
from checker.judge.rpc.values import Handle
from checker.report.model import Verdict

_MALFORMED = "its account of the run is not one of ours"


class _Data(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Data that a worker sent; unknown or missing fields are refused."""


class Sleep(_Data, frozen=True):
    """One `asyncio.sleep`; see `checker/runtime/virtual_time/clock.py`, `Clock.report`."""

    task: int
    delay: float | None
    start: float
    end: float | None

    @property
    def seconds(self) -> float:
        """How long it took; not a number when it did not end."""
        return math.nan if self.end is None else self.end - self.start


class Blocking(_Data, frozen=True):
    """One wait that kept its whole thread waiting."""

    what: str
    seconds: float | None
    start: float
    in_loop: bool


class Call(_Data, frozen=True):
    """One call of a function that was recorded; see `call_recorder.py` in `worker/`."""

    name: str
    args: list[int | float | str | bool | None]
    start: float
    end: float
    returned: int | float | str | bool | None
    yielded: list[int | float | str | bool | None]

    @property
    def seconds(self) -> float:
        """From when it began to run until it last gave up control."""
        return self.end - self.start


class CallResult(_Data, frozen=True):
    """What a call of a function returned, before it was awaited.

    Attributes:
        kind: `task`, `future`, `coroutine`, `async generator` or `other`.
        scheduled: whether the running loop knows it as a task of its own.
        took: seconds that the call itself took.
    """

    kind: str
    type: str
    scheduled: bool
    took: float


class _ClockReport(_Data, frozen=True):
    began: float
    now: float
    sleeps: list[Sleep]
    blocking: list[Blocking]
    busy: bool
    stuck: bool
    open_loops: int
    replaced: list[str]


_UNMEASURED = _ClockReport(
    began=0.0,
    now=0.0,
    sleeps=[],
    blocking=[],
    busy=False,
    stuck=False,
    open_loops=0,
    replaced=[],
)


class Run(_Data, frozen=True):
    """One run of a learner's function: its result, and how time passed.

    Attributes:
        value: the result; plain data or a handle.
        returned: what the call returned before it was awaited; None where nothing was awaited.
        leftovers: names of the coroutines of tasks that were pending at the end.
        calls: of the functions that were recorded, in the order in which they began.
        absent: names of those that their modules do not define.
        clock: the virtual clock's own report; None in real time.
    """

    value: Any
    returned: CallResult | None
    leftovers: list[str]
    calls: list[Call]
    absent: list[str]
    clock: _ClockReport | None

    @classmethod
    def of_coroutine(cls, task: TaskHandle, name: str, *args: Any, **options: Any) -> Run:
        """Call a function inside a running loop and await the result.

        Args:
            task: the learner's module.
            name: of the function.
            args: for the function.
            options: `watch`, pairs of a module and a function whose calls are
                noted; `seed` for the learner's `random`.
        """
        text = f"asyncio.run({call_text(name, args, {})})"
        return cls._ask(task, text, "run_coroutine", name, *args, **options)

    @classmethod
    def of_function(cls, task: TaskHandle, name: str, *args: Any, **options: Any) -> Run:
        """Call a plain function, which may run a loop of its own."""
        return cls._ask(task, call_text(name, args, {}), "run_function", name, *args, **options)

    @classmethod
    def of_generator(cls, task: TaskHandle, name: str, *args: Any, **options: Any) -> Run:
        """Take all of an async generator: `value` is pairs of an instant and an item."""
        text = f"async for item in {call_text(name, args, {})}: …"
        run = cls._ask(task, text, "drain", name, *args, **options)
        return run._with_list(
            lambda items: all(
                type(pair) is tuple and len(pair) == 2 and type(pair[0]) is float for pair in items
            )
        )

    @classmethod
    def of_generators(cls, task: TaskHandle, name: str, times: int, **options: Any) -> Run:
        """Take all of an async generator many times: `value` is a list of lists.

        Each after the last, or all at once where `together` is among the options.
        """
        suffix = ", at once" if options.get("together") else ""
        text = f"async for item in {call_text(name, (), {})}: …   # {times} times{suffix}"
        run = cls._ask(task, text, "drain_many", name, times, **options)
        return run._with_list(lambda items: len(items) == times and all(type(each) is list for each in items))

    @classmethod
    def of_several(cls, task: TaskHandle, name: str, args: Sequence[Sequence[Any]], **options: Any) -> Run:
        """Make several calls at once, and await all: `value` is the list of what each gave."""
        calls = ", ".join(call_text(name, tuple(each), {}) for each in args[:3])
        more = ", …" if len(args) > 3 else ""
        text = f"asyncio.gather({calls}{more})"
        run = cls._ask(task, text, "run_together", name, [list(each) for each in args], **options)
        return run._with_list(lambda items: len(items) == len(args))

    @classmethod
    def of_each(cls, task: TaskHandle, name: str, args: Sequence[Sequence[Any]], **options: Any) -> Run:
        """Make several calls, each after the last: `value` is the list of what each gave."""
        text = f"await {call_text(name, tuple(args[0]), {})}   # {len(args)} times"
        run = cls._ask(task, text, "run_each", name, [list(each) for each in args], **options)
        return run._with_list(lambda items: len(items) == len(args))

    @classmethod
    def _ask(cls, task: TaskHandle, text: str, operation: str, *args: Any, **options: Any) -> Run:
        try:
            data = task.ask(operation, *args, **options)
        except BaseException:
            task.note(text, None)
            raise
        if isinstance(data, Handle):
            task.note(text, data)
            raise AssertionError("What came of this is too large, or too deep, to look at.")
        run = cls._read(data)
        task.note(text, run.value)
        return run

    @classmethod
    def _read(cls, data: Any) -> Run:
        try:
            return msgspec.convert(data, cls)
        except (msgspec.ValidationError, TypeError, ValueError, RecursionError) as error:
            raise WorkerStopped(Verdict.TAMPERED, _MALFORMED) from error

    def _with_list(self, fits: Callable[[list[Any]], bool]) -> Run:
        """The same, when the worker's own list is what it should be, or the clock ended the run."""
        if self.measured.busy or self.measured.stuck:
            return msgspec.structs.replace(self, value=[])
        if type(self.value) is not list or not fits(self.value):
            raise WorkerStopped(Verdict.TAMPERED, _MALFORMED)
        return self

    @property
    def elapsed(self) -> float:
        """Seconds of virtual time that it took."""
        return self.measured.now - self.measured.began

    def took(self, seconds: float) -> bool:
        """Whether it took exactly as long as one wait of so many seconds.

        Exactly: the loop adds the same two numbers when it sets a timer.
        """
        return self.measured.began + seconds == self.measured.now

    @property
    def measured(self) -> _ClockReport:
        """The clock's report; an empty one in real time."""
        return self.clock or _UNMEASURED

    @property
    def sleeps(self) -> list[Sleep]:
        """The calls of `asyncio.sleep`, in order."""
        return self.measured.sleeps

    def calls_of(self, name: str) -> list[Call]:
        """The calls of one of the functions that were recorded."""
        return [call for call in self.calls if call.name == name]


def scale_sleeps(task: TaskHandle, factor: float) -> None:
    """Multiply the duration of all waits by a factor; for tests marked `real_time`.

    The submission is imported after that, so waits during the import, for
    example where a driver's last line was left in it, are short too.
    """
    task.ask_worker("scale_sleeps", factor)
    task.load()


def real_seconds(run: Callable[[], Run]) -> tuple[Run, float]:
    """Make a run in real time; returns it, and the seconds that it took by the judge's clock.

    For tests marked `real_time`, after `scale_sleeps`. The seconds include a few milliseconds for
    the request, and more on a busy machine; they are never fewer than what the learner's code
    waited. A test that finds them too many tries again with longer waits: then the rest counts for less.
    """
    began = time.monotonic()
    result = run()
    return result, time.monotonic() - began
