"""Checks that tasks 1 and 4 share: each test file has a fixture `name`, the coroutine that it is about."""

import pytest
from concurrency_checks import (
    PREREQUISITES,
    PROJECT,
    WAIT,
    assert_delays,
    assert_each_call_is_its_own,
    assert_many_together,
    assert_one_delay,
    assert_really_together,
    assert_together,
    assert_together_as_handed_in,
    numbers,
    plain_list,
    run_known,
    seed,
    sorts_of,
)

from checker.testing import core, coroutines, edge, real_time, type_hints


@pytest.fixture(autouse=True)
def right_prerequisites(task):
    """Where a file of an earlier task is wrong, a right one stands in for it."""
    PREREQUISITES.substitute_broken(task)


@core(hint="The waits end in ascending order by themselves.")
def does_not_sort(task):
    """The order comes from the waits: `.sort()` is not used."""
    sorts = sorts_of(task)
    assert not sorts, f"{sorts[0]} uses .sort(); the task forbids it."


@core(hint="Begin all of them before you await any.")
@real_time
def waits_together_by_a_real_clock(task, rng, name):
    """By a real clock the waits take as long as by the virtual one."""
    assert_really_together(task, rng, name)


@edge(hint="Is a list made in the function, for each call, or once at the top of the file?")
def each_call_is_its_own(task, name):
    """It can be called several times, one after the other and at the same time."""
    assert_each_call_is_its_own(task, name)


@edge(hint="Whatever you schedule, await.")
def leaves_nothing_behind(task, rng, name):
    """When it is over, no task of it is still at work."""
    run = coroutines.Run.of_coroutine(task, name, *numbers(rng), watch=[WAIT], seed=seed(rng))
    coroutines.notice_output(task, PROJECT)
    coroutines.assert_nothing_left(run)


def assert_annotated(task, name):
    """It takes two numbers, and returns a list of floats."""
    fault = type_hints.signature_fault(task, f"{name}(n: int, max_delay: int) -> List[float]")
    assert not fault, fault


def assert_takes_as_long_as_the_longest(task, rng, name):
    """All its waits go on at the same time: few or many, with the earlier file as it is or a known one."""
    assert_together_as_handed_in(task, rng, name)
    for run in run_known(task, rng, name):
        assert_together(task, run, "wait_random")
    assert_many_together(task, name)


def assert_lists_delays(task, rng, name):
    """The list holds the delays as they end."""
    for run in run_known(task, rng, name):
        assert_delays(task, run)


def assert_waits_of_0(task, name, count):
    """So many waits of no time are so many zeros."""
    run = coroutines.Run.of_coroutine(task, name, count, 0)
    coroutines.assert_untouched(task, run)
    assert plain_list(run.value) == [0.0] * count


def assert_one_wait(task, rng, name):
    """One wait is a list of one delay."""
    assert_one_delay(task, coroutines.Run.of_coroutine(task, name, 1, 5, seed=seed(rng)))


def assert_no_wait(task, name):
    """No wait is an empty list."""
    assert plain_list(coroutines.Run.of_coroutine(task, name, 0, 5).value) == []
