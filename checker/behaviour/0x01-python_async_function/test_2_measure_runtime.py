"""Behaviour of 0x01-python_async_function/2-measure_runtime.py."""

import pytest
from concurrency_checks import PREREQUISITES, WAIT_N, assert_really_measures, mentions_in, numbers, ran, seed

from checker.testing import CheckFailure, core, coroutines, edge, needs, python, real_time, type_hints


@pytest.fixture(autouse=True)
def _with_right_prerequisites(task):
    """Where a file of an earlier task is wrong, a right one stands in for it."""
    PREREQUISITES.substitute_broken(task)


@core
def test_is_a_plain_function(task):
    """measure_time is a plain function: it runs an event loop itself."""
    coroutines.assert_kind(task, "measure_time", "function")


@core
def test_is_annotated(task):
    """measure_time is annotated as the task says."""
    fault = type_hints.signature_fault(task, "measure_time(n: int, max_delay: int) -> float")
    assert not fault, fault


@core(hint="Which of the two numbers comes first?")
def test_runs_wait_n_once(task, rng):
    """It runs wait_n(n, max_delay), once."""
    assert mentions_in(task, *WAIT_N), "wait_n does not stand in the file."
    n, max_delay = numbers(rng)
    run = measure(task, rng, n, max_delay)
    assert "wait_n" not in run.absent, "The file of the earlier task does not define wait_n."
    calls = run.calls_of("wait_n")
    if len(calls) != 1:
        raise CheckFailure(f"{ran('wait_n', len(calls))}; once is asked for.")
    first, second = (*calls[0].args, "", "")[:2]
    called = f"This called wait_n({first!s:.40}, {second!s:.40}), and not wait_n({n}, {max_delay})"
    if [first, second] == [max_delay, n]:
        raise AssertionError(f"{called}: n comes first.")
    if [first, second] != [n, max_delay]:
        raise AssertionError(f"{called}: hand on both numbers as they are.")


@core(hint="The total is the difference of two readings of a clock; the result is the total divided by n.")
def test_gives_the_total_divided_by_n(task, rng):
    """It returns the total time that wait_n took, divided by n."""
    n, max_delay = numbers(rng)
    # Measured is what it takes; the delays that it returns say something else.
    python.replace(task, f"{WAIT_N[0]}.py", SLOW_WAIT_N)
    run = measure(task, rng, n, max_delay)
    coroutines.assert_waits_honestly(task, run)
    coroutines.assert_float(run)
    assert run.elapsed > 0, "While this ran, nothing waited: was wait_n run?"
    assert_mean(run, n, max_delay)


@core
@real_time
def test_measures_by_a_real_clock(task, rng):
    """By a real clock, too, it is what it is by the virtual one."""
    assert_really_measures(task, rng)


@edge(hint="asyncio.run makes a loop and closes it each time; a loop that was closed once stays closed.")
def test_can_be_called_again(task, rng):
    """It can be called several times in a row, and each time measures that call."""
    n, max_delay = numbers(rng)
    python.replace(task, f"{WAIT_N[0]}.py", SLOW_WAIT_N)
    first = measure(task, rng, n, max_delay)
    # What one call gives is another check's to say.
    right = coroutines.same_seconds(first.value, first.elapsed / n)
    for factor in (2, 3):
        run = measure(task, rng, n, factor * max_delay)
        expected, returned = run.elapsed / n, run.value
        again = not right or coroutines.same_seconds(returned, expected)
        assert again, (
            f"The first call was right, and a later one gave {returned!r:.40} and not {expected:.6f}."
        )


@edge(hint="asyncio.run closes the loop that it makes; a loop that you make has a close() of its own.")
def test_closes_its_loops(task, rng):
    """An event loop that it makes is closed again."""
    runs = []
    needs(
        coroutines.holds(lambda: runs.extend(measure(task, rng, *numbers(rng)) for _ in range(3))),
        "it can be called three times",
    )
    # The loop that belongs to the thread, or to the module, may be used again.
    left = runs[-1].measured.open_loops
    assert left <= 1, f"After three calls, {left} event loops are open still: close() was never called."


# It takes longer than the longest of its delays, and no whole number of anything.
SLOW_WAIT_N = """
import asyncio


async def wait_n(n, max_delay):
    await asyncio.sleep(2.3779296875 * max_delay)
    return [0.75 * max_delay] * n
"""


def assert_mean(run, n, max_delay):
    """It is what the call of wait_n took, divided by n."""
    calls = run.calls_of("wait_n")
    # What it measures instead is measured rightly or not; another check reports that it is not wait_n.
    value, total = run.value, sum(call.seconds for call in calls) if calls else run.elapsed
    if len(calls) > 1 and any(coroutines.same_seconds(value, call.seconds / n) for call in calls):
        return
    if coroutines.same_seconds(value, total / n):
        return
    assert value != 0, "This is 0: its clock does not count the time spent waiting, or is read too early."
    if coroutines.same_seconds(value, total):
        raise AssertionError(f"This is the whole of the {total:.3f} s, not divided by n.")
    if coroutines.same_seconds(value, total / max_delay):
        raise AssertionError(f"This is {total:.3f} s divided by max_delay ({max_delay}), not by n ({n}).")
    if coroutines.same_seconds(value, 0.75 * max_delay / n):
        raise AssertionError("This is the longest of the delays, divided by n: measure what wait_n takes.")
    if coroutines.same_seconds(value, 0.75 * max_delay):
        raise AssertionError(
            "This is the mean of the delays: measure what wait_n takes, and divide that by n."
        )
    raise AssertionError(
        coroutines.seconds_fault(value, total, n)
        or f"wait_n took {total:.6f} s: divided by n ({n}), that is {total / n:.6f}, and this is {value:.6f}."
    )


def measure(task, rng, n, max_delay):
    """Run it, and note the calls of wait_n."""
    run = coroutines.Run.of_function(task, "measure_time", n, max_delay, watch=[WAIT_N], seed=seed(rng))
    if python.kind_of(run.value) in ("coroutine", "generator", "async_generator"):
        raise CheckFailure(
            f"measure_time gives a {python.kind_of(run.value)}, and nothing of it ran: "
            "it is called, and no more. "
            "It has to be a plain `def` that runs an event loop itself, and returns."
        )
    return run
