"""Behaviour of 0x01-python_async_function/4-tasks.py."""

import pytest
from concurrency_checks import (
    PREREQUISITES,
    PROJECT,
    TASK,
    WAIT,
    assert_calls,
    assert_delays,
    assert_each_call_is_its_own,
    assert_many_together,
    assert_one_delay,
    assert_really_together,
    assert_together,
    assert_together_as_handed_in,
    mentions_in,
    numbers,
    plain_list,
    run_known,
    seed,
    sorts_of,
)

from checker.testing import core, coroutines, edge, real_time, type_hints


@pytest.fixture(autouse=True)
def _with_right_prerequisites(task):
    """Where a file of an earlier task is wrong, a right one stands in for it."""
    PREREQUISITES.substitute_broken(task)


@core
def test_is_a_coroutine_function(task):
    """task_wait_n is a coroutine: it is made with `async def` and awaited."""
    coroutines.assert_kind(task, "task_wait_n", "coroutine function")


@core
def test_is_annotated(task):
    """task_wait_n is annotated as the task says."""
    fault = type_hints.signature_fault(task, "task_wait_n(n: int, max_delay: int) -> List[float]")
    assert not fault, fault


@core(hint="The task_wait_random of the task before makes each task. Does your file import it from there?")
def test_uses_task_wait_random(task, rng):
    """Its n waits are tasks made by task_wait_random(max_delay)."""
    n, max_delay = numbers(rng)
    run = coroutines.Run.of_coroutine(task, "task_wait_n", n, max_delay, watch=[TASK, WAIT], seed=seed(rng))
    used = mentions_in(task, *TASK) and run.calls_of("task_wait_random")
    if not used and run.calls_of("wait_random") and not run.absent:
        raise AssertionError(
            "The waits begin without task_wait_random: wait_random is called in another way."
        )
    assert_calls(run, "task_wait_random", n, max_delay)
    assert used, "task_wait_random does not stand in the file."
    assert_calls(run, "wait_random", n, max_delay)


@core(hint="Make all tasks before you await any of them.")
def test_waits_take_as_long_as_the_longest(task, rng):
    """All n waits go on at the same time, and take as long as the longest of them."""
    assert_together_as_handed_in(task, rng, "task_wait_n")
    for run in run_known(task, rng, "task_wait_n"):
        assert_together(task, run, "wait_random")
    assert_many_together(task, "task_wait_n")


@core(hint="The waits end in ascending order by themselves: collect each delay when its task ends.")
def test_lists_the_delays_as_they_end(task, rng):
    """The list holds the n delays in ascending order."""
    for run in run_known(task, rng, "task_wait_n"):
        assert_delays(task, run)


@core(hint="n waits are n delays, of max_delay at most; delays that are equal are all in the list.")
def test_five_waits_of_0(task):
    """task_wait_n(5, 0) is a list of five zeros."""
    run = coroutines.Run.of_coroutine(task, "task_wait_n", 5, 0)
    coroutines.assert_untouched(task, run)
    assert plain_list(run.value) == [0.0] * 5


@core(hint="The waits end in ascending order by themselves.")
def test_does_not_sort(task):
    """The order comes from the waits: `.sort()` is not used."""
    sorts = sorts_of(task)
    assert not sorts, f"{sorts[0]} uses .sort(); the task forbids it."


@core(hint="Begin all of them before you await any.")
@real_time
def test_waits_together_by_a_real_clock(task, rng):
    """By a real clock the waits take as long as by the virtual one."""
    assert_really_together(task, rng, "task_wait_n")


@edge(hint="Does your code need a first or a second element to be there?")
def test_one_wait(task, rng):
    """task_wait_n(1, …) is a list of one delay."""
    assert_one_delay(task, coroutines.Run.of_coroutine(task, "task_wait_n", 1, 5, seed=seed(rng)))


@edge(hint="Does your code need a first element to be there?")
def test_no_wait(task):
    """task_wait_n(0, …) is an empty list."""
    assert plain_list(coroutines.Run.of_coroutine(task, "task_wait_n", 0, 5).value) == []


@edge(hint="Is a list made in the function, for each call, or once at the top of the file?")
def test_each_call_is_its_own(task):
    """It can be called several times, one after the other and at the same time."""
    assert_each_call_is_its_own(task, "task_wait_n")


@edge(hint="Whatever you schedule, await.")
def test_leaves_nothing_behind(task, rng):
    """When it is over, no task of it is still at work."""
    run = task_wait_n(task, rng)
    coroutines.tell_what_is_printed(task, PROJECT)
    coroutines.assert_nothing_left(run)


def task_wait_n(task, rng):
    """Run it with some numbers, and note the calls of wait_random."""
    return coroutines.Run.of_coroutine(task, "task_wait_n", *numbers(rng), watch=[WAIT], seed=seed(rng))
