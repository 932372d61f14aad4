"""Behaviour of 0x02-python_async_comprehension/2-measure_runtime.py."""

import pytest
from timing_checks import (
    COMPREHENSION,
    GATHER,
    PREREQUISITES,
    PROJECT,
    assert_really_parallel,
    mentions_in,
    seed,
)

from checker.testing import core, coroutines, edge, python, real_time, type_hints


@pytest.fixture(autouse=True)
def _with_right_prerequisites(task):
    """Replace wrong files of earlier tasks by correct ones."""
    PREREQUISITES.substitute_broken(task)


@core
def test_is_a_coroutine_function(task):
    """measure_runtime is a coroutine function, defined with `async def`."""
    coroutines.assert_kind(task, "measure_runtime", "coroutine function")


@core
def test_is_annotated(task):
    """measure_runtime is annotated as the task says."""
    fault = type_hints.signature_fault(task, "measure_runtime() -> float")
    assert not fault, fault


@core(hint="How often is async_comprehension called? Each run needs its own coroutine.")
def test_runs_async_comprehension_four_times(task, rng):
    """It runs async_comprehension four times."""
    assert mentions_in(task, *COMPREHENSION), "The file does not use async_comprehension."
    run = measure(task, rng)
    absent = "async_comprehension" in run.absent
    assert not absent, "The file of the earlier task does not define async_comprehension."
    calls = run.calls_of("async_comprehension")
    if len(calls) == 1:
        raise AssertionError(
            "async_comprehension ran only once: a task that is passed to gather four times still runs once."
        )
    ran = f"ran {len(calls)} times" if calls else "never ran"
    assert len(calls) == 4, f"async_comprehension {ran}; it must run 4 times."


@core(hint="Does your code start all four before it awaits the first one?")
def test_runs_them_in_parallel(task, rng):
    """The four run at the same time: together they take ten seconds."""
    run = measure(task, rng)
    coroutines.assert_waits_honestly(task, run)
    if run.elapsed == 40.0:
        raise AssertionError("This takes 40 seconds: each of the four is awaited before the next one starts.")
    if not run.elapsed:
        raise AssertionError("This takes no time: the four are never awaited.")
    assert run.elapsed == 10.0, f"This takes {run.elapsed:g} seconds instead of ten."


@core
def test_uses_gather(task, rng):
    """It runs them with asyncio.gather."""
    assert mentions_in(task, "gather"), "The file does not use asyncio.gather."
    run = coroutines.Run.of_coroutine(task, "measure_runtime", watch=[GATHER], seed=seed(rng))
    assert run.calls_of("gather"), "The file mentions asyncio.gather but never calls it."


@core(
    hint="Does your code read a clock before and after, and does that clock advance while the program waits?"
)
def test_returns_the_seconds_it_took(task, rng):
    """It returns how many seconds the four took, as a float."""
    # The replacement takes another time, as a constant of ten seconds would pass without a clock.
    python.replace(task, f"{COMPREHENSION[0]}.py", comprehension_of(SECONDS))
    run = measure(task, rng)
    coroutines.assert_waits_honestly(task, run)
    coroutines.assert_float(run)
    if coroutines.same_seconds(run.value, run.elapsed):
        return
    assert run.value != 0, (
        "The result is 0: the clock does not count the time spent waiting, or is read too early."
    )
    took = f"With an async_comprehension that takes {SECONDS:g} s, the four took {run.elapsed:g} s"
    for factor, fault in ((4, "multiplied by four"), (0.25, "divided by four")):
        if coroutines.same_seconds(run.value, run.elapsed * factor):
            raise AssertionError(f"{took}, but the result is that time {fault}.")
    fault = coroutines.seconds_fault(run.value, run.elapsed)
    raise AssertionError(fault or f"{took}, but the result is {run.value:g}. Measure the time with a clock.")


# Not ten seconds, and no round number.
SECONDS = 6.7099609375


def comprehension_of(seconds):
    """Return the source of an async_comprehension that takes this many seconds."""
    return f"""
import asyncio


async def async_comprehension():
    await asyncio.sleep({seconds})
    return [number + 0.5 for number in range(10)]
"""


@core
@real_time
def test_runs_them_in_parallel_by_a_real_clock(task):
    """In real time, too, the four run at the same time, and it returns the time they took."""
    # One wait instead of ten, because a busy machine delays each a little.
    python.replace(task, f"{COMPREHENSION[0]}.py", comprehension_of(10))
    assert_really_parallel(task, "measure_runtime", 10, 4)


@edge(hint="Does each call read the clock when it begins?")
def test_can_be_called_again(task):
    """It can be called several times, one after the other and at the same time, and measures each call."""
    python.replace(task, f"{COMPREHENSION[0]}.py", comprehension_of(SECONDS))
    first = coroutines.Run.of_coroutine(task, "measure_runtime")
    if not coroutines.same_seconds(first.value, first.elapsed):
        return  # another check reports a wrong result of one call
    for run in (
        coroutines.Run.of_each(task, "measure_runtime", [[]] * 3),
        coroutines.Run.of_several(task, "measure_runtime", [[]] * 3),
    ):
        coroutines.assert_waits_honestly(task, run)
        values = [each for each in run.value if type(each) is float]
        again = all(coroutines.same_seconds(each, first.value) for each in values)
        shown = ", ".join(f"{each:g}" for each in values)
        assert again, (
            f"The first call returned {first.value:g}; three more, which took as long, returned {shown}."
        )


@edge(hint="Is every task that you create awaited?")
def test_leaves_nothing_behind(task, rng):
    """When it ends, none of its tasks is still running."""
    run = measure(task, rng)
    coroutines.notice_output(task, PROJECT)
    coroutines.assert_nothing_left(run)


def measure(task, rng):
    """Run measure_runtime, and record the calls of async_comprehension."""
    return coroutines.Run.of_coroutine(task, "measure_runtime", watch=[COMPREHENSION], seed=seed(rng))
