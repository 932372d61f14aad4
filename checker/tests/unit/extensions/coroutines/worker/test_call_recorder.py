"""Calls are seen, however the function was reached."""

from __future__ import annotations

from typing import Any

from checker.runtime.virtual_time.clock import ORIGIN
from checker.tests.unit.runtime.virtual_time.fresh import run

_WATCH = """
import asyncio, functools
from checker.extensions.coroutines.worker.call_recorder import CallRecorder
from checker.runtime.virtual_time.clock import ORIGIN
async def wait(delay, note="none"):
    await asyncio.sleep(delay)
    await asyncio.sleep(delay)
    return delay
async def numbers(count):
    for number in range(count):
        await asyncio.sleep(1)
        yield number * 1.5
def make(delay):
    return asyncio.create_task(wait(delay))
def seen(main, **functions):
    with CallRecorder(functions.items(), lambda: clock.now) as recorder:
        asyncio.run(main())
    return recorder.calls
"""


def calls(lines: str) -> Any:
    """What was seen, and when, counted from the start."""
    found = run(_WATCH + lines)
    for call in found:
        call["start"] -= ORIGIN
        call["end"] -= ORIGIN
    return found


def test_call_of_a_coroutine_is_seen_once_from_start_to_end() -> None:
    found = calls(
        """
async def main():
    alias = wait
    await asyncio.gather(alias(2), wait(delay=1, note="x"))
give(seen(main, wait=wait))
"""
    )
    assert found == [
        {"name": "wait", "args": [2, "none"], "start": 0, "end": 4, "returned": 2, "yielded": []},
        {"name": "wait", "args": [1, "x"], "start": 0, "end": 2, "returned": 1, "yielded": []},
    ]


def test_what_an_async_generator_yields_is_seen() -> None:
    (found,) = calls(
        """
async def main():
    return [number async for number in numbers(3)]
give(seen(main, numbers=numbers))
"""
    )
    assert found["yielded"] == [0.0, 1.5, 3.0]
    assert (found["start"], found["end"]) == (0, 3)


def test_functions_are_told_apart_and_an_alias_counts_as_what_it_is() -> None:
    found = calls(
        """
async def main():
    other = functools.partial(make, 1)
    await other()
    await wait(3)
give(seen(main, make=make, wait=functools.partial(wait, 3)))
"""
    )
    assert [(call["name"], call["args"][0]) for call in found] == [("make", 1), ("wait", 1), ("wait", 3)]
    assert found[0]["returned"] is None


def test_unfinished_and_cancelled_calls_return_nothing() -> None:
    found = calls(
        """
async def main():
    task = make(5)
    await asyncio.sleep(1)
    task.cancel()
    make(50)
    await asyncio.sleep(0)
give(seen(main, wait=wait))
"""
    )
    assert [call["returned"] for call in found] == [None, None]


def test_what_is_not_python_is_left_out() -> None:
    assert run(_WATCH + "give(seen(lambda: asyncio.sleep(1), print=print, none=None))") == []


def test_callable_objects_are_seen() -> None:
    found = calls(
        """
class Waiter:
    async def __call__(self, delay):
        return await wait(delay)
waiter = Waiter()
async def main():
    await waiter(1)
give(seen(main, waiter=waiter))
"""
    )
    assert [(call["name"], call["args"], call["returned"]) for call in found] == [("waiter", [None, 1], 1)]


def test_what_a_decorator_hands_on_is_seen_as_what_the_function_takes() -> None:
    found = calls(
        """
def logged(function):
    @functools.wraps(function)
    async def wrapper(*args, **kwargs):
        return await function(*args, **kwargs)
    return wrapper
def bare(function):
    async def wrapper(*args, **kwargs):
        return await function(*args, **kwargs)
    return wrapper
one, other = logged(wait), bare(wait)
async def main():
    await one(note="x", delay=1)
    await one(2)
    await other(3, note="y")
give(seen(main, one=one, other=other))
"""
    )
    assert [call["args"] for call in found] == [[1, "x"], [2, "none"], [3, "y"]]
