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
    """Where a file of an earlier task is wrong, a right one stands in for it."""
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


@core(hint="asyncio.create_task takes a coroutine and returns the task that runs it.")
def test_makes_a_task(task, rng):
    """It returns an asyncio.Task, scheduled on the running loop."""
    returned = make(task, rng, 5).returned
    if returned is not None and returned.kind == "coroutine":
        raise CheckFailure(
            "What task_wait_random gives is a coroutine: nothing of it runs until somebody awaits it. "
            "A task runs by itself."
        )
    if returned is None or returned.kind != "task":
        kind = "nothing" if returned is None else returned.type[:80].replace("NoneType", "None")
        raise CheckFailure(f"What task_wait_random gives is of type {kind}, not an asyncio.Task.")
    if not returned.scheduled:
        raise AssertionError(
            "The loop that runs does not know this task: it is one of another loop, or done."
        )
    if returned.took:
        raise AssertionError(
            f"Making the task took {returned.took:.3f} s: it should be handed back before it waits."
        )


@core(hint="Of what is the task made? wait_random(max_delay) is the coroutine that it needs.")
def test_task_is_one_of_wait_random(task, rng):
    """The task runs wait_random(max_delay), and its result is the delay."""
    assert mentions_in(task, *WAIT), "wait_random does not stand in the file."
    max_delay = rng.randrange(3, 30)
    run = make(task, rng, max_delay)
    coroutines.assert_untouched(task, run)
    assert_calls(run, "wait_random", 1, max_delay)
    assert run.value == run.calls_of("wait_random")[0].returned, (
        "Its result is not what wait_random returned."
    )


@core(hint="Whoever awaits inside the function, or runs the coroutine to its end, makes everybody wait.")
def test_tasks_wait_at_the_same_time(task, rng):
    """Tasks made one after the other wait at the same time."""
    make(task, rng, 11)
    run = coroutines.Run.of_several(task, "task_wait_random", [[10]] * 4, watch=[WAIT], seed=seed(rng))
    coroutines.assert_runs_concurrently(task, run)
    calls = len(run.calls_of("wait_random"))
    assert calls >= 4 or not calls, (
        f"Four calls, and {ran('wait_random', calls)}: each makes a task of its own."
    )


@core(hint="Nothing has to be waited for to make a task.")
@real_time
def test_tasks_wait_together_by_a_real_clock(task, rng):
    """By a real clock the tasks wait as long as by the virtual one."""
    assert_really_together(task, rng, "task_wait_random", each=True)


@edge(hint="Whatever you schedule, await; this function schedules one thing only.")
def test_leaves_nothing_behind(task, rng):
    """When the task is done, no other is still at work."""
    run = make(task, rng, 5)
    coroutines.notice_output(task, PROJECT)
    coroutines.assert_nothing_left(run)


def make(task, rng, max_delay):
    """Make a task inside a running loop, and await it, whatever it is."""
    return coroutines.Run.of_coroutine(task, "task_wait_random", max_delay, watch=[WAIT], seed=seed(rng))
