"""Behaviour of 0x01-python_async_function/2-measure_runtime.py."""

import pytest
from concurrency_checks import PREREQUISITES, WAIT_N, assert_really_measures, mentions_in, numbers, ran, seed

from checker.testing import CheckFailure, core, coroutines, edge, needs, python, real_time, type_hints


@pytest.fixture(autouse=True)
def _with_right_prerequisites(task):
    """Replace wrong files of earlier tasks by correct ones."""
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
    assert mentions_in(task, *WAIT_N), "The file does not use wait_n."
    n, max_delay = numbers(rng)
    run = measure(task, rng, n, max_delay)
    assert "wait_n" not in run.absent, "The file of the earlier task does not define wait_n."
    calls = run.calls_of("wait_n")
    if len(calls) != 1:
        raise CheckFailure(f"{ran('wait_n', len(calls))}; it must run once.")
    first, second = (*calls[0].args, "", "")[:2]
    called = f"This called wait_n({first!s:.40}, {second!s:.40}) instead of wait_n({n}, {max_delay})"
    if [first, second] == [max_delay, n]:
        raise AssertionError(f"{called}: n comes first.")
    if [first, second] != [n, max_delay]:
        raise AssertionError(f"{called}: pass both numbers on unchanged.")


@core(hint="What is the difference of your two clock readings, and what do you divide it by?")
def test_gives_the_total_divided_by_n(task, rng):
    """It returns the total time that wait_n took, divided by n."""
    n, max_delay = numbers(rng)
    # It takes another time than the delays that it returns suggest.
    python.replace(task, f"{WAIT_N[0]}.py", SLOW_WAIT_N)
    run = measure(task, rng, n, max_delay)
    coroutines.assert_waits_honestly(task, run)
    coroutines.assert_float(run)
    assert run.elapsed > 0, "Nothing waited while this ran. Did wait_n run?"
    assert_mean(run, n, max_delay)


@core
@real_time
def test_measures_by_a_real_clock(task, rng):
    """In real time, too, it returns the total time divided by n."""
    assert_really_measures(task, rng)


@edge(hint="Does a later call reuse something of the first one: a closed loop, or a clock reading?")
def test_can_be_called_again(task, rng):
    """It can be called several times in a row, and measures each call anew."""
    n, max_delay = numbers(rng)
    python.replace(task, f"{WAIT_N[0]}.py", SLOW_WAIT_N)
    first = measure(task, rng, n, max_delay)
    # Another check reports a wrong result of the first call.
    right = coroutines.same_seconds(first.value, first.elapsed / n)
    for factor in (2, 3):
        run = measure(task, rng, n, factor * max_delay)
        expected, returned = run.elapsed / n, run.value
        again = not right or coroutines.same_seconds(returned, expected)
        assert again, (
            f"The first call was correct; a later one returned {returned!r:.40} instead of {expected:.6f}."
        )


@edge(hint="asyncio.run closes the loop that it creates. What closes a loop that you create?")
def test_closes_its_loops(task, rng):
    """It closes the event loops that it creates."""
    runs = []
    needs(
        coroutines.holds(lambda: runs.extend(measure(task, rng, *numbers(rng)) for _ in range(3))),
        "three calls in a row succeed",
    )
    # The loop that belongs to the thread, or to the module, may stay open.
    left = runs[-1].measured.open_loops
    assert left <= 1, f"After three calls, {left} event loops are still open: close() was never called."


# It takes longer than its longest delay, and no round number of seconds.
SLOW_WAIT_N = """
import asyncio


async def wait_n(n, max_delay):
    await asyncio.sleep(2.3779296875 * max_delay)
    return [0.75 * max_delay] * n
"""


def assert_mean(run, n, max_delay):
    """Assert that the result is the time that wait_n took, divided by n."""
    calls = run.calls_of("wait_n")
    # Without a call of wait_n, compare with the whole run: another check reports the missing call.
    value, total = run.value, sum(call.seconds for call in calls) if calls else run.elapsed
    if len(calls) > 1 and any(coroutines.same_seconds(value, call.seconds / n) for call in calls):
        return
    if coroutines.same_seconds(value, total / n):
        return
    assert value != 0, (
        "The result is 0: the clock does not count the time spent waiting, or is read too early."
    )
    if coroutines.same_seconds(value, total):
        raise AssertionError(f"The result is the total of {total:.3f} s, not divided by n.")
    if coroutines.same_seconds(value, total / max_delay):
        raise AssertionError(
            f"The result is {total:.3f} s divided by max_delay ({max_delay}), not by n ({n})."
        )
    if coroutines.same_seconds(value, 0.75 * max_delay / n):
        raise AssertionError(
            "The result is the longest delay, divided by n. Measure the time that wait_n takes."
        )
    if coroutines.same_seconds(value, 0.75 * max_delay):
        raise AssertionError(
            "The result is the mean of the delays. Measure the time that wait_n takes, and divide it by n."
        )
    raise AssertionError(
        coroutines.seconds_fault(value, total, n)
        or f"wait_n took {total:.6f} s. Divided by n ({n}), that is {total / n:.6f}; "
        f"the result is {value:.6f}."
    )


def measure(task, rng, n, max_delay):
    """Run measure_time, and record the calls of wait_n."""
    run = coroutines.Run.of_function(task, "measure_time", n, max_delay, watch=[WAIT_N], seed=seed(rng))
    if python.kind_of(run.value) in ("coroutine", "generator", "async_generator"):
        raise CheckFailure(
            f"measure_time returned a {python.kind_of(run.value)}, so none of its code ran. "
            "It must be a plain `def` that runs an event loop itself."
        )
    return run
