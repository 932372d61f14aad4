"""Running coroutines, tasks and async generators, and recording how they wait."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import random
from collections.abc import Awaitable, Callable, Sequence
from types import ModuleType
from typing import Any

from checker.extensions.coroutines.worker import time_scale
from checker.extensions.coroutines.worker.call_recorder import CallRecorder
from checker.runtime import virtual_time
from checker.runtime.worker.registry import get_attribute, operation, worker_operation

MOST_ITEMS = 200
# Turns of the loop that a task is given to end after its last wait.
_TURNS = 3

# As they were before any submission was imported.
_all_tasks, _current_task, _running_loop = asyncio.all_tasks, asyncio.current_task, asyncio.get_running_loop
_gather, _sleep = asyncio.gather, asyncio.sleep
_Runner, _Loop, _Task, _Future = asyncio.Runner, asyncio.SelectorEventLoop, asyncio.Task, asyncio.Future

Names = Sequence[Sequence[str]]


@operation
def run_coroutine(module: ModuleType, name: str, *args: Any, **options: Any) -> dict[str, Any]:
    """Call a function inside a running loop, and await the result.

    The `options` of this and all the other operations are those of `_run`.

    Returns:
        What `_run` does, and `returned`: what the call returned before it was awaited.
    """

    async def main() -> dict[str, Any]:
        before = _now()
        result = get_attribute(module, name)(*args)
        returned = _facts(result, before)
        return {"returned": returned, "value": await _outcome(result)}

    return _run(lambda: _in_loop(main), **options)


@operation
def run_together(
    module: ModuleType, name: str, argument_lists: list[list[Any]], **options: Any
) -> dict[str, Any]:
    """Call a function several times, and only then await the results.

    Returns:
        What `_run` does; `value` is a list, in the order of the calls.
    """

    async def main() -> dict[str, Any]:
        results = [get_attribute(module, name)(*args) for args in argument_lists]
        return {"value": list(await _gather(*map(_outcome, results)))}

    return _run(lambda: _in_loop(main), **options)


@operation
def run_each(
    module: ModuleType, name: str, argument_lists: list[list[Any]], **options: Any
) -> dict[str, Any]:
    """Call and await a function several times, one after the other.

    Returns:
        What `_run` does; `value` is a list, in the order of the calls.
    """

    async def main() -> dict[str, Any]:
        return {"value": [await get_attribute(module, name)(*args) for args in argument_lists]}

    return _run(lambda: _in_loop(main), **options)


@operation
def run_function(module: ModuleType, name: str, *args: Any, **options: Any) -> dict[str, Any]:
    """Call a plain function that runs a loop of its own."""
    return _run(lambda: {"value": get_attribute(module, name)(*args)}, **options)


@operation
def drain(
    module: ModuleType, name: str, *args: Any, most: int = MOST_ITEMS, **options: Any
) -> dict[str, Any]:
    """Take everything from an async generator, or the first `most` items.

    Returns:
        What `_run` does; `value` is a list of pairs of an instant and an item,
        no more than `most`.
    """

    async def main() -> dict[str, Any]:
        before = _now()
        generator = get_attribute(module, name)(*args)
        returned = _facts(generator, before)
        items: list[tuple[float, Any]] = []
        async for item in generator:
            items.append((_now(), item))
            if len(items) == most:
                break
        return {"returned": returned, "value": items}

    return _run(lambda: _in_loop(main), **options)


@operation
def drain_many(
    module: ModuleType, name: str, times: int, *, together: bool = False, **options: Any
) -> dict[str, Any]:
    """Take everything from several async generators of one function, one after the other or together.

    Returns:
        What `_run` does; `value` is a list of lists of items, each cut after `MOST_ITEMS`.
    """

    async def items() -> list[Any]:
        taken: list[Any] = []
        async for item in get_attribute(module, name)():
            taken.append(item)
            if len(taken) == MOST_ITEMS:
                break
        return taken

    async def main() -> dict[str, Any]:
        if together:
            return {"value": list(await _gather(*(items() for _ in range(times))))}
        return {"value": [await items() for _ in range(times)]}

    return _run(lambda: _in_loop(main), **options)


@worker_operation
def scale_sleeps(factor: float) -> None:
    """Multiply the duration of all waits by a factor from now on; only where time is real."""
    time_scale.scale_sleeps(factor)


def _run(
    work: Callable[[], dict[str, Any]],
    watch: Names = (),
    seed: int | None = None,
) -> dict[str, Any]:
    """Do `work`, and report its result and how time passed meanwhile.

    Args:
        work: gives at least `value`.
        watch: pairs of a module and a function in it whose calls are recorded.
        seed: for `random`, given after the submission was imported.

    Returns:
        `value`; `leftovers`: the names of the coroutines of tasks still at
        work at the end; `calls`: see `CallRecorder`; `absent`: what of `watch` is
        not defined; `clock`: its report, None in real time.
    """
    functions, absent = _look_up(watch)
    if seed is not None:
        random.seed(seed)
    virtual = virtual_time.active_clock()
    if virtual is not None:
        # A clock that was read on import must not read the same when the function begins.
        virtual.pass_moment()
        virtual.record()
    outcome: dict[str, Any] = {"value": None, "returned": None, "leftovers": []}
    with CallRecorder(functions, _now) as recorder:
        try:
            outcome |= work()
        except BaseException:
            # The clock ended it: that is a finding, whatever exception the learner's code made of it.
            if virtual is None or not virtual.gave_up:
                raise
    return {
        **outcome,
        "calls": recorder.calls,
        "absent": absent,
        "clock": virtual.report() if virtual is not None else None,
    }


def _in_loop(main: Callable[[], Awaitable[dict[str, Any]]]) -> dict[str, Any]:
    """Run in a loop of the usual kind, whatever policy a submission has set."""

    async def watched() -> dict[str, Any]:
        outcome = await main()
        for _ in range(_TURNS):
            await _sleep(0)
        rest = [task for task in _all_tasks() if task is not _current_task() and not task.done()]
        names = sorted(_coroutine_name(task) for task in rest)
        return {**outcome, "leftovers": names[:MOST_ITEMS]}

    with _Runner(loop_factory=_Loop) as runner:
        return runner.run(watched())


async def _outcome(value: Any) -> Any:
    """The result of a coroutine or a future; anything else as it is."""
    if isinstance(value, _Future) and value.get_loop() is not _running_loop():
        return None  # of a loop that does not run: it would never be done
    return await value if inspect.isawaitable(value) else value


def _look_up(watch: Names) -> tuple[list[tuple[str, object]], list[str]]:
    functions: list[tuple[str, object]] = []
    absent = []
    for module_name, name in watch:
        namespace = vars(importlib.import_module(module_name))
        if name in namespace:
            functions.append((name, namespace[name]))
        else:
            absent.append(name)
    return functions, absent


def _facts(result: object, before: float) -> dict[str, Any]:
    """What a call returned, and how long the call itself took."""
    return {
        "kind": _kind(result),
        "type": type(result).__name__,
        "scheduled": isinstance(result, _Task) and result in _all_tasks(),
        "took": _now() - before,
    }


def _kind(value: object) -> str:
    # `type()`: an object can claim any `__class__`.
    kind = type(value)
    if issubclass(kind, _Task):
        return "task"
    if issubclass(kind, _Future):
        return "future"
    if inspect.iscoroutine(value):
        return "coroutine"
    if inspect.isasyncgen(value):
        return "async generator"
    return "other"


def _coroutine_name(task: asyncio.Task[Any]) -> str:
    name = getattr(task.get_coro(), "__qualname__", "")
    return name[:100] if type(name) is str else ""


def _now() -> float:
    virtual = virtual_time.active_clock()
    return virtual.now if virtual is not None else 0.0
