"""How a learner's coroutines waited: what the worker reports, read and judged.

The worker's clock is virtual and lives in the learner's process, so what it
reports is what an honest run would report and no proof. Two things stand
beside it: the text, which must not reach for the clock or for asyncio's own
functions (`assert_waits_honestly`), and a short run in real time measured by
the judge's own clock (`real_seconds`).

Example:
    run = Run.of_coroutine(task, "wait_n", 5, 3, watch=[("0-basic_async_syntax", "wait_random")])
    assert_waits_honestly(task, run)
    assert run.elapsed == max(call.seconds for call in run.calls)
"""

from __future__ import annotations

import ast
import itertools
import math
import time
from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from checker.extensions.python.coercion import kind_of
from checker.extensions.python.handle import TaskHandle
from checker.extensions.python.source_checks import meddling
from checker.judge.exceptions import CheckFailure, SubmissionRaised, WorkerStopped
from checker.judge.feedback.transcript import call_text, show
from checker.judge.rpc.values import Handle
from checker.report.model import Verdict

# The coarsest clocks a learner may measure with (`datetime`, and `time.time` as
# a float of 2020s seconds) round to a microsecond, at both ends.
CLOCK_ROUNDING = 2e-6

_NOT_OURS = "its account of the run is not one of ours"

_BLOCKING = {
    "time.sleep": "time.sleep()",
    "threading": "A wait of threading",
    "thread": "Waiting for another thread (`join()`, `result()`)",
}
# What a function is, where it should be something else.
_IS = {
    "function": "is a plain `def`",
    "generator function": "has a `yield` in it, which makes it a generator",
    "coroutine function": "is an `async def`: to call it only makes a coroutine",
    "async generator function": "has a `yield` in an `async def`, which makes it an async generator",
}
_SHOULD_BE = {
    "function": "a plain `def` that returns is asked for",
    "coroutine function": "an `async def` that returns is asked for",
    "async generator function": "an `async def` that yields is asked for",
}


class _Data(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Data that a worker sent; read strictly."""


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
    """One call of a function that was watched; see `call_recorder.py` in `worker/`."""

    name: str
    args: list[int | float | str | bool | None]
    start: float
    end: float
    returned: int | float | str | bool | None
    yielded: list[int | float | str | bool | None]

    @property
    def seconds(self) -> float:
        """From when it began to run until it last let go of control."""
        return self.end - self.start


class Made(_Data, frozen=True):
    """What calling a function gave, before anybody awaited it.

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
    """One run of a learner's function: what it gave, and how time passed.

    Attributes:
        value: what came of it; plain data or a handle.
        made: what the call gave before it was awaited; None where nothing was.
        leftovers: names of the coroutines of tasks still at work at the end.
        calls: of the functions that were watched, in the order they began.
        absent: names of those that their modules do not define.
        clock: the virtual clock's own report; None in real time.
    """

    value: Any
    made: Made | None
    leftovers: list[str]
    calls: list[Call]
    absent: list[str]
    clock: _ClockReport | None

    @classmethod
    def of_coroutine(cls, task: TaskHandle, name: str, *args: Any, **options: Any) -> Run:
        """Call a function inside a running loop and await what it gives.

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
        how = ", at once" if options.get("together") else ""
        text = f"async for item in {call_text(name, (), {})}: …   # {times} times{how}"
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
            raise WorkerStopped(Verdict.TAMPERED, _NOT_OURS) from error

    def _with_list(self, fits: Callable[[list[Any]], bool]) -> Run:
        """The same, when the worker's own list is what it should be, or the clock ended the run."""
        if self.measured.busy or self.measured.stuck:
            return msgspec.structs.replace(self, value=[])
        if type(self.value) is not list or not fits(self.value):
            raise WorkerStopped(Verdict.TAMPERED, _NOT_OURS)
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
        """What was asked of `asyncio.sleep`, in order."""
        return self.measured.sleeps

    def calls_of(self, name: str) -> list[Call]:
        """The calls of one of the functions that were watched."""
        return [call for call in self.calls if call.name == name]


def assert_waits_honestly(task: TaskHandle, run: Run) -> None:
    """Nothing in this run waited in a way that holds up a loop, or only seemed to wait.

    Raises:
        CheckFailure: with the sentence that says what did.
    """
    assert_untouched(task, run)
    held_up = [wait for wait in run.measured.blocking if wait.in_loop]
    if held_up:
        what = _BLOCKING.get(held_up[0].what, _BLOCKING["threading"])
        raise CheckFailure(
            f"{what} blocks: while it waits, the event loop and every other coroutine wait too. "
            "`await asyncio.sleep(…)` lets others run."
        )


def assert_untouched(task: TaskHandle, run: Run) -> None:
    """Nothing keeps the clock, and what came of the run, from being what they are.

    Whether it holds others up is not asked.

    Raises:
        CheckFailure: with the sentence that says what does.
    """
    for file, tree in task.trees.items():
        for reached in meddling(tree):
            where = "" if file == task.file else f"{file}: "
            raise CheckFailure(
                f"{where}{reached}: an answer to this task needs no change to asyncio, time or random."
            )
    report = run.measured
    if report.replaced:
        raise CheckFailure(
            f"{report.replaced[0]} was replaced by something else: an answer to this task needs "
            "no change to asyncio, time or random."
        )
    if report.busy:
        raise CheckFailure(
            "This is a busy loop: it asks again and again, for the time or whether something is done, and "
            "waits for nothing. Await what you wait for; `await asyncio.sleep(…)` lets others run meanwhile."
        )
    if report.stuck:
        raise CheckFailure("This waits for something that never happens.")


def assert_kind(task: TaskHandle, name: str, wanted: str) -> None:
    """A function is of the kind that the task asks for.

    Args:
        task: the learner's module.
        name: of the function.
        wanted: `function`, `coroutine function` or `async generator function`.

    Raises:
        CheckFailure: with the sentence that says what it is instead.
    """
    kind = task.describe(name).kind
    if kind != wanted:
        raise CheckFailure(f"{name} {_IS.get(kind, 'is no function')}; {_SHOULD_BE[wanted]}.")


def assert_sleeps(task: TaskHandle, run: Run) -> None:
    """It waited by `asyncio.sleep`, at least once.

    Raises:
        CheckFailure: with the sentence that says what it did instead.
    """
    if run.sleeps:
        return
    awaited = {id(node.value) for node in ast.walk(task.tree) if isinstance(node, ast.Await)}
    for node in ast.walk(task.tree):
        if isinstance(node, ast.Expr) and _is_sleep(node.value) and id(node.value) not in awaited:
            raise CheckFailure(
                f"Line {node.lineno} calls asyncio.sleep and does not await it: that makes a coroutine "
                "of which nothing ever runs, and does not wait. Write `await` before it."
            )
    raise CheckFailure("It does not wait with asyncio.sleep: nothing awaits it.")


def _is_sleep(node: ast.expr) -> bool:
    function = node.func if isinstance(node, ast.Call) else None
    return (isinstance(function, ast.Attribute) and function.attr == "sleep") or (
        isinstance(function, ast.Name) and function.id == "sleep"
    )


def assert_float(run: Run) -> None:
    """What came of it is a float.

    Raises:
        CheckFailure: naming what it is.
    """
    if type(run.value) is float:
        return
    if type(run.value) is int:
        raise CheckFailure(f"A float is asked for, and this is {show(run.value, 40)}, an int.")
    raise CheckFailure(f"A float is asked for, and this is of type {kind_of(run.value)}.")


def assert_took(run: Run, longest: float, waits: Sequence[tuple[float, float]], tasks: int) -> None:
    """Waits that should go on at the same time did.

    Args:
        run: all of them together.
        longest: how long it should have taken.
        waits: when each began and ended.
        tasks: in how many tasks they were waited for.

    Raises:
        AssertionError: with the sentence that says what happened instead.
    """
    if run.elapsed == longest > 0:
        late = sum(start > run.measured.began for start, _ in waits)
        if late:
            raise AssertionError(
                f"Only {len(waits) - late} of the {len(waits)} waits begin at once, and the others "
                "as those end: all of them wait at the same time, however many they are."
            )
        return
    if run.elapsed == 0:
        raise AssertionError("This took no time: it is over before anything has waited.")
    took = f"This took {run.elapsed:.3f} s, and the longest of its waits is {longest:.3f} s"
    inner = sorted(waits)
    if all(end <= start for (_, end), (start, _) in itertools.pairwise(inner)) and len(inner) > 1:
        if tasks > 1:
            raise AssertionError(
                f"{took}: each task is awaited as soon as it is made, before the next one is made, "
                "so they wait one after the other. Make all of them first, then await them."
            )
        raise AssertionError(
            f"{took}: each wait is awaited before the next one begins, so they wait one after the other."
        )
    if all(start == run.measured.began for start, _ in waits):
        raise AssertionError(
            f"All of them wait at the same time, and this is over {run.elapsed - longest:.2g} s after the "
            "last of them: something else is waited for. Await the waits themselves; asking now and then "
            "whether they are done comes late."
        )
    late = sum(start > run.measured.began for start, _ in waits)
    raise AssertionError(
        f"{took}: only {len(waits) - late} of the {len(waits)} waits begin at once, and the others as "
        "those end. All of them wait at the same time, however many they are."
    )


def assert_holds_nobody_up(task: TaskHandle, run: Run) -> None:
    """What was begun at the same time took as long as the one of them that waited longest.

    Args:
        task: the learner's module.
        run: several calls at once.

    Raises:
        AssertionError: when it took longer.
    """
    assert_waits_honestly(task, run)
    waited: dict[int, float] = {}
    for sleep in run.sleeps:
        waited[sleep.task] = waited.get(sleep.task, 0.0) + (0.0 if sleep.end is None else sleep.seconds)
    longest = max(waited.values(), default=0.0)
    if run.elapsed > longest + CLOCK_ROUNDING:
        raise AssertionError(
            f"Together they take {run.elapsed:.3f} s, and the one that waits longest waits {longest:.3f} s."
        )


def assert_nothing_left(run: Run) -> None:
    """No task is still at work when the run is over.

    Raises:
        AssertionError: naming what is.
    """
    if run.leftovers:
        names = ", ".join(dict.fromkeys(name or "a task" for name in run.leftovers[:10]))
        raise AssertionError(
            f"When it was over, {len(run.leftovers)} of the tasks it made were still at work "
            f"({names}): nobody awaits them."
        )


def tell_what_is_printed(task: TaskHandle, project: str) -> None:
    """Say in a notice that something was printed: it costs nothing."""
    if task.printed().strip():
        task.notice(
            f"{project}: {task.file} prints while it runs. That costs nothing; what a function returns "
            "is what the task asks for."
        )


def same_seconds(measured: object, seconds: float) -> bool:
    """Whether a float is so many seconds, as far as a learner's clock can tell."""
    return type(measured) is float and abs(measured - seconds) <= CLOCK_ROUNDING


def seconds_fault(found: float, seconds: float, count: int = 1) -> str:
    """What a number seems to be that is not so many seconds divided by `count`; empty when one cannot say."""
    wanted = seconds / count
    if same_seconds(found, wanted) or wanted <= CLOCK_ROUNDING:
        return ""
    if same_seconds(-found, wanted):
        return "This is negative: take the earlier reading of the clock from the later one."
    for factor, unit in ((1e3, "milliseconds"), (1e6, "microseconds"), (1e9, "nanoseconds")):
        if abs(found / factor - wanted) <= CLOCK_ROUNDING * min(1.0, wanted):
            return f"These are {unit}; seconds are asked for."
    cut = [int(seconds) / count, float(int(wanted))]
    if found in cut or any(found in (round(wanted, d), round(seconds, d) / count) for d in range(5)):
        return "This is rounded, or cut; the seconds as the clock gives them are asked for."
    return ""


def quicken(task: TaskHandle, part: float) -> None:
    """Let waits take `part` of their time; for tests marked `real_time`.

    The submission is imported after that: what it waits for meanwhile, for
    example where a driver's last line was left in it, is short too.
    """
    task.ask_worker("quicken", part)
    task.load()


def real_seconds(run: Callable[[], Run]) -> tuple[Run, float]:
    """What a run in real time came to, and how many of the judge's own seconds it took.

    For tests marked `real_time`, after `quicken`. The seconds include a few thousandths for
    asking, and more on a busy machine; they are never fewer than what the learner's code really
    waited. What is too long is tried again with longer waits: then the rest counts for less.
    """
    began = time.monotonic()
    found = run()
    return found, time.monotonic() - began


def holds(claim: Callable[[], object]) -> bool:
    """Whether a claim holds that another check makes: where it does not, it is that one's to say so.

    A value of another kind than is asked for may be nothing that can be compared at all.
    """
    try:
        claim()
    except (AssertionError, SubmissionRaised, TypeError, ValueError, IndexError):
        return False
    except WorkerStopped as end:
        if end.verdict is Verdict.UNDECIDED:
            raise
        return False
    return True
