"""Behaviour of 0x01-python_async_function/3-tasks.py."""

import pytest
from concurrency_checks import (
    PREREQUISITES,
    PROJECT,
    WAIT,
    assert_calls,
    assert_really_together,
    mentions_in,
    ran,
    seed,
)

from checker.testing import CheckFailure, core, coroutines, edge, real_time, type_hints

TASKS = ("asyncio.Task", "asyncio.Task[float]", "asyncio.Task[Any]")


@pytest.fixture(autouse=True)
def _with_right_prerequisites(task):
    """Replace wrong files of earlier tasks by correct ones."""
    PREREQUISITES.substitute_broken(task)


@core
def test_is_a_plain_function(task):
    """task_wait_random is a plain function: it can be called without `await`."""
    coroutines.assert_kind(task, "task_wait_random", "function")


@core
def test_is_annotated(task):
    """task_wait_random is annotated as the task says."""
    faults = [
        type_hints.signature_fault(task, f"task_wait_random(max_delay: int) -> {each}") for each in TASKS
    ]
    assert not all(faults), faults[0]


@core(hint="Which function of asyncio takes a coroutine and returns a task that runs it?")
def test_makes_a_task(task, rng):
    """It returns an asyncio.Task, scheduled on the running loop."""
    returned = make(task, rng, 5).returned
    if returned is not None and returned.kind == "coroutine":
        raise CheckFailure(
            "task_wait_random returned a coroutine, which does nothing until it is awaited. "
            "A task starts by itself."
        )
    if returned is None or returned.kind != "task":
        kind = "nothing" if returned is None else f"type `{returned.type[:80].replace('NoneType', 'None')}`"
        raise CheckFailure(f"Expected an asyncio.Task, got {kind}.")
    if not returned.scheduled:
        raise AssertionError(
            "The running loop does not know this task: it belongs to another loop, or is done."
        )
    if returned.took:
        raise AssertionError(f"Creating the task took {returned.took:.3f} s. Return it before it waits.")


@core(hint="Which coroutine does the task run, and with which argument?")
def test_task_is_one_of_wait_random(task, rng):
    """The task runs wait_random(max_delay), and its result is the delay."""
    assert mentions_in(task, *WAIT), "The file does not use wait_random."
    max_delay = rng.randrange(3, 30)
    run = make(task, rng, max_delay)
    coroutines.assert_untouched(task, run)
    assert_calls(run, "wait_random", 1, max_delay)
    assert run.value == run.calls_of("wait_random")[0].returned, (
        "The result of the task is not what wait_random returned."
    )


@core(hint="Does the function run the coroutine to its end before it returns?")
def test_tasks_wait_at_the_same_time(task, rng):
    """Tasks created one after the other wait at the same time."""
    make(task, rng, 11)
    run = coroutines.Run.of_several(task, "task_wait_random", [[10]] * 4, watch=[WAIT], seed=seed(rng))
    coroutines.assert_runs_concurrently(task, run)
    calls = len(run.calls_of("wait_random"))
    assert calls >= 4 or not calls, (
        f"In four calls, {ran('wait_random', calls)}: each call must create its own task."
    )


@core(hint="Does the function wait for anything before it returns the task?")
@real_time
def test_tasks_wait_together_by_a_real_clock(task, rng):
    """In real time, too, the tasks wait at the same time."""
    assert_really_together(task, rng, "task_wait_random", each=True)


@edge(hint="Does the function start anything besides the task that it returns?")
def test_leaves_nothing_behind(task, rng):
    """When the task is done, no other task is still running."""
    run = make(task, rng, 5)
    coroutines.notice_output(task, PROJECT)
    coroutines.assert_nothing_left(run)


def make(task, rng, max_delay):
    """Call the function inside a running loop, and await the result, whatever it is."""
    return coroutines.Run.of_coroutine(task, "task_wait_random", max_delay, watch=[WAIT], seed=seed(rng))
