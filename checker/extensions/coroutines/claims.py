"""Assertions about how coroutines wait, with messages for the learner."""

from __future__ import annotations

import ast
import itertools
from collections.abc import Callable, Sequence

from checker.extensions.coroutines.run import Run
from checker.extensions.coroutines.time_tampering import find_tampering
from checker.extensions.python.coercion import kind_of
from checker.extensions.python.handle import TaskHandle
from checker.judge.exceptions import CheckFailure, SubmissionRaised, WorkerStopped
from checker.judge.feedback.transcript import show
from checker.report.model import Verdict

# The coarsest clocks a learner may measure with (`datetime`, and `time.time`, a float
# of more than a billion seconds) round to a microsecond, at both ends.
CLOCK_ROUNDING = 2e-6

_BLOCKING = {
    "time.sleep": "time.sleep()",
    "threading": "Waiting with threading",
    "thread": "Waiting for another thread (`join()`, `result()`)",
}
_ACTUAL_KIND = {
    "function": "is a plain `def`",
    "generator function": "has a `yield` in it, which makes it a generator",
    "coroutine function": "is an `async def`: calling it only creates a coroutine",
    "async generator function": "has a `yield` in an `async def`, which makes it an async generator",
}
_EXPECTED_KIND = {
    "function": "the task asks for a plain `def` that returns",
    "coroutine function": "the task asks for an `async def` that returns",
    "async generator function": "the task asks for an `async def` that yields",
}


def assert_waits_honestly(task: TaskHandle, run: Run) -> None:
    """Nothing in this run blocked the event loop, or only pretended to wait.

    Raises:
        CheckFailure: with the message for the learner.
    """
    assert_untouched(task, run)
    blocking_waits = [wait for wait in run.measured.blocking if wait.in_loop]
    if blocking_waits:
        cause = _BLOCKING.get(blocking_waits[0].what, _BLOCKING["threading"])
        raise CheckFailure(
            f"{cause} blocks: while it waits, the event loop and every other coroutine wait too. "
            "`await asyncio.sleep(…)` lets them run."
        )


def assert_untouched(task: TaskHandle, run: Run) -> None:
    """Nothing in the text or in this run tampered with the clock; a blocking wait is allowed.

    Raises:
        CheckFailure: with the message for the learner.
    """
    for file, tree in task.trees.items():
        for change in find_tampering(tree):
            prefix = "" if file == task.file else f"{file}: "
            raise CheckFailure(f"{prefix}{change}: this task needs no change to asyncio, time or random.")
    report = run.measured
    if report.replaced:
        raise CheckFailure(
            f"{report.replaced[0]} was replaced: this task needs no change to asyncio, time or random."
        )
    if report.busy:
        raise CheckFailure(
            "This is a busy loop: it repeatedly checks the time, or whether something is done, without "
            "waiting. Await what you wait for; `await asyncio.sleep(…)` lets other coroutines run."
        )
    if report.stuck:
        raise CheckFailure("This waits for something that never happens.")


def assert_kind(task: TaskHandle, name: str, expected: str) -> None:
    """A function is of the kind that the task asks for.

    Args:
        task: the learner's module.
        name: of the function.
        expected: `function`, `coroutine function` or `async generator function`.

    Raises:
        CheckFailure: with the message for the learner.
    """
    kind = task.describe(name).kind
    if kind != expected:
        raise CheckFailure(
            f"{name} {_ACTUAL_KIND.get(kind, 'is not a function')}; {_EXPECTED_KIND[expected]}."
        )


def assert_sleeps(task: TaskHandle, run: Run) -> None:
    """It waited with `asyncio.sleep`, at least once.

    Raises:
        CheckFailure: with the message for the learner.
    """
    if run.sleeps:
        return
    awaited = {id(node.value) for node in ast.walk(task.tree) if isinstance(node, ast.Await)}
    for node in ast.walk(task.tree):
        if isinstance(node, ast.Expr) and _is_sleep(node.value) and id(node.value) not in awaited:
            raise CheckFailure(
                f"Line {node.lineno} calls asyncio.sleep but does not await it: that creates a coroutine "
                "that never runs. Write `await` before the call."
            )
    raise CheckFailure("It never awaits asyncio.sleep.")


def _is_sleep(node: ast.expr) -> bool:
    function = node.func if isinstance(node, ast.Call) else None
    return (isinstance(function, ast.Attribute) and function.attr == "sleep") or (
        isinstance(function, ast.Name) and function.id == "sleep"
    )


def assert_float(run: Run) -> None:
    """Its result is a float.

    Raises:
        CheckFailure: with the message for the learner.
    """
    if type(run.value) is float:
        return
    if type(run.value) is int:
        raise CheckFailure(f"Expected a float, got the int {show(run.value, 40)}.")
    raise CheckFailure(f"Expected a float, got type `{kind_of(run.value)}`.")


def assert_took(run: Run, longest: float, waits: Sequence[tuple[float, float]], tasks: int) -> None:
    """Waits that should overlap did.

    Args:
        run: all of them together.
        longest: how long it should have taken.
        waits: when each began and ended.
        tasks: in how many tasks they were waited for.

    Raises:
        AssertionError: with the message for the learner.
    """
    if run.elapsed == longest > 0:
        late = sum(start > run.measured.began for start, _ in waits)
        if late:
            raise AssertionError(
                f"Only {len(waits) - late} of the {len(waits)} waits start immediately; the others start "
                "when those end. All must wait at the same time, however many there are."
            )
        return
    if run.elapsed == 0:
        raise AssertionError("This took no time: it ended before anything had waited.")
    took = f"This took {run.elapsed:.3f} s, but its longest wait is {longest:.3f} s"
    inner = sorted(waits)
    if all(end <= start for (_, end), (start, _) in itertools.pairwise(inner)) and len(inner) > 1:
        if tasks > 1:
            raise AssertionError(
                f"{took}: each task is awaited before the next one is created, "
                "so they wait one after the other. Create all of them first, then await them."
            )
        raise AssertionError(
            f"{took}: each wait is awaited before the next one starts, so they wait one after the other."
        )
    if all(start == run.measured.began for start, _ in waits):
        raise AssertionError(
            f"All waits run at the same time, but this ends {run.elapsed - longest:.2g} s after the last: "
            "it waits for something else. Await the waits themselves; checking at intervals whether they "
            "are done notices the end too late."
        )
    late = sum(start > run.measured.began for start, _ in waits)
    raise AssertionError(
        f"{took}: only {len(waits) - late} of the {len(waits)} waits start immediately; the others start "
        "when those end. All must wait at the same time, however many there are."
    )


def assert_runs_concurrently(task: TaskHandle, run: Run) -> None:
    """Calls that began together took as long as the one that waited longest.

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
            f"Together they take {run.elapsed:.3f} s, but the longest of them waits for only {longest:.3f} s."
        )


def assert_nothing_left(run: Run) -> None:
    """No task is pending when the run is over.

    Raises:
        AssertionError: with the names of those that are.
    """
    if run.leftovers:
        names = ", ".join(dict.fromkeys(name or "a task" for name in run.leftovers[:10]))
        left, them = (
            ("1 task was", "it") if len(run.leftovers) == 1 else (f"{len(run.leftovers)} tasks were", "them")
        )
        raise AssertionError(f"When it returned, {left} still running ({names}), and nothing awaits {them}.")


def notice_output(task: TaskHandle, project: str) -> None:
    """Add a notice to the report when something was printed; it costs no point."""
    if task.printed().strip():
        task.notice(
            f"{project}: {task.file} prints while it runs. This costs nothing, but the task does not ask "
            "for output."
        )


def same_seconds(measured: object, seconds: float) -> bool:
    """Whether a value is a float of so many seconds, within `CLOCK_ROUNDING`."""
    return type(measured) is float and abs(measured - seconds) <= CLOCK_ROUNDING


def seconds_fault(measured: float, seconds: float, count: int = 1) -> str:
    """Guess why a number is not so many seconds divided by `count`; empty when there is no guess."""
    expected = seconds / count
    if same_seconds(measured, expected) or expected <= CLOCK_ROUNDING:
        return ""
    if same_seconds(-measured, expected):
        return "The result is negative: subtract the earlier clock reading from the later one."
    for factor, unit in ((1e3, "milliseconds"), (1e6, "microseconds"), (1e9, "nanoseconds")):
        if abs(measured / factor - expected) <= CLOCK_ROUNDING * min(1.0, expected):
            return f"The result is in {unit}; the task asks for seconds."
    cut = [int(seconds) / count, float(int(expected))]
    if measured in cut or any(measured in (round(expected, d), round(seconds, d) / count) for d in range(5)):
        return "The result is rounded or truncated; return the seconds as the clock gives them."
    return ""


def holds(claim: Callable[[], object]) -> bool:
    """Whether a claim of another check holds, which reports it itself when it does not.

    A value of the wrong type may raise when it is compared; then the claim does not hold.
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
