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
    """Where a file of an earlier task is wrong, a right one stands in for it."""
    PREREQUISITES.substitute_broken(task)


@core
def test_is_a_coroutine_function(task):
    """measure_runtime is a coroutine: it is made with `async def` and awaited."""
    coroutines.assert_kind(task, "measure_runtime", "coroutine function")


@core
def test_is_annotated(task):
    """measure_runtime is annotated as the task says."""
    fault = type_hints.signature_fault(task, "measure_runtime() -> float")
    assert not fault, fault


@core(hint="Each run needs a coroutine of its own: call async_comprehension four times.")
def test_runs_async_comprehension_four_times(task, rng):
    """It runs async_comprehension four times."""
    assert mentions_in(task, *COMPREHENSION), "async_comprehension does not stand in the file."
    run = measure(task, rng)
    absent = "async_comprehension" in run.absent
    assert not absent, "The file of the earlier task does not define async_comprehension."
    calls = run.calls_of("async_comprehension")
    if len(calls) == 1:
        raise AssertionError(
            "async_comprehension ran only once: the same task given to gather four times is still "
            "one task, and one list."
        )
    ran = f"ran {len(calls)} times" if calls else "never ran"
    assert len(calls) == 4, f"async_comprehension {ran}; the task asks for 4 times."


@core(hint="asyncio.gather begins all that it is given before it waits for any.")
def test_runs_them_in_parallel(task, rng):
    """The four go on at the same time: together they take ten seconds."""
    run = measure(task, rng)
    coroutines.assert_waits_honestly(task, run)
    if run.elapsed == 40.0:
        raise AssertionError("This takes 40 seconds: each of the four is awaited before the next one begins.")
    if not run.elapsed:
        raise AssertionError("This takes no time: nobody waits for the four.")
    assert run.elapsed == 10.0, f"This takes {run.elapsed:g} seconds."


@core
def test_uses_gather(task, rng):
    """They are run by asyncio.gather."""
    assert mentions_in(task, "gather"), "asyncio.gather does not stand in the file."
    run = coroutines.Run.of_coroutine(task, "measure_runtime", watch=[GATHER], seed=seed(rng))
    assert run.calls_of("gather"), "asyncio.gather stands in the file, and is never called."


@core(hint="Read a clock before and after; which clock goes on while nothing is computed?")
def test_returns_the_seconds_it_took(task, rng):
    """It returns how many seconds they took, as a float."""
    # The replacement takes another time: ten seconds could be returned without a clock.
    python.replace(task, f"{COMPREHENSION[0]}.py", comprehension_of(SECONDS))
    run = measure(task, rng)
    coroutines.assert_waits_honestly(task, run)
    coroutines.assert_float(run)
    if coroutines.same_seconds(run.value, run.elapsed):
        return
    assert run.value != 0, "This is 0: its clock does not count the time spent waiting, or is read too early."
    took = f"With an async_comprehension that takes {SECONDS:g} s, the four took {run.elapsed:g} s"
    for factor, fault in ((4, "multiplied by four"), (0.25, "divided by four")):
        if coroutines.same_seconds(run.value, run.elapsed * factor):
            raise AssertionError(f"{took}, and this is that {fault}.")
    fault = coroutines.seconds_fault(run.value, run.elapsed)
    raise AssertionError(fault or f"{took}, and this is {run.value:g}: measure it, by a clock.")


# Other seconds than ten, and no round number of them.
SECONDS = 6.7099609375


def comprehension_of(seconds):
    """The text of an async_comprehension that takes so many seconds."""
    return f"""
import asyncio


async def async_comprehension():
    await asyncio.sleep({seconds})
    return [number + 0.5 for number in range(10)]
"""


@core
@real_time
def test_runs_them_in_parallel_by_a_real_clock(task):
    """By a real clock it takes as long, and says so, as by the virtual one."""
    # One wait, not ten: a busy machine makes each a little late. And one of a length that no clock is
    # asked for, as clocks go on as ever where waits are shortened.
    python.replace(task, f"{COMPREHENSION[0]}.py", comprehension_of(10))
    assert_really_parallel(task, "measure_runtime", 10, 4)


@edge(hint="Is the clock read at the beginning of each call?")
def test_can_be_called_again(task):
    """It can be called several times, one after the other and at the same time, and measures each call."""
    python.replace(task, f"{COMPREHENSION[0]}.py", comprehension_of(SECONDS))
    first = coroutines.Run.of_coroutine(task, "measure_runtime")
    if not coroutines.same_seconds(first.value, first.elapsed):
        return  # what one call gives is another check's to say
    for run in (
        coroutines.Run.of_each(task, "measure_runtime", [[]] * 3),
        coroutines.Run.of_several(task, "measure_runtime", [[]] * 3),
    ):
        coroutines.assert_waits_honestly(task, run)
        values = [each for each in run.value if type(each) is float]
        again = all(coroutines.same_seconds(each, first.value) for each in values)
        shown = ", ".join(f"{each:g}" for each in values)
        assert again, f"The first call gave {first.value:g}, and three more, that took as long, {shown}."


@edge(hint="Whatever you schedule, await.")
def test_leaves_nothing_behind(task, rng):
    """When it is over, no task of it is still at work."""
    run = measure(task, rng)
    coroutines.notice_output(task, PROJECT)
    coroutines.assert_nothing_left(run)


def measure(task, rng):
    """Run it, and note the calls of async_comprehension."""
    return coroutines.Run.of_coroutine(task, "measure_runtime", watch=[COMPREHENSION], seed=seed(rng))
