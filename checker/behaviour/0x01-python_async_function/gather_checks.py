"""Checks that tasks 1 and 4 share. Each test file has a fixture `name`: the coroutine under test."""

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
    """Replace wrong files of earlier tasks by correct ones."""
    PREREQUISITES.substitute_broken(task)


@core(hint="In which order do the waits end?")
def does_not_sort(task):
    """It does not use `.sort()`: the waits themselves end in ascending order."""
    sorts = sorts_of(task)
    assert not sorts, f"{sorts[0]} uses .sort(); the task forbids it."


@core(hint="Does your code start all waits before it awaits the first one?")
@real_time
def waits_together_by_a_real_clock(task, rng, name):
    """In real time, too, the waits run at the same time."""
    assert_really_together(task, rng, name)


@edge(hint="Is the list created in the function, for each call, or once at the top of the file?")
def each_call_is_its_own(task, name):
    """It can be called several times, one call after the other and at the same time."""
    assert_each_call_is_its_own(task, name)


@edge(hint="Is every task that you create awaited?")
def leaves_nothing_behind(task, rng, name):
    """When it returns, none of its tasks is still running."""
    run = coroutines.Run.of_coroutine(task, name, *numbers(rng), watch=[WAIT], seed=seed(rng))
    coroutines.notice_output(task, PROJECT)
    coroutines.assert_nothing_left(run)


def assert_annotated(task, name):
    """Assert that it takes two ints and returns a list of floats."""
    fault = type_hints.signature_fault(task, f"{name}(n: int, max_delay: int) -> List[float]")
    assert not fault, fault


def assert_takes_as_long_as_the_longest(task, rng, name):
    """Assert that all waits run at the same time: few or many, of either wait_random."""
    assert_together_as_handed_in(task, rng, name)
    for run in run_known(task, rng, name):
        assert_together(task, run, "wait_random")
    assert_many_together(task, name)


def assert_lists_delays(task, rng, name):
    """Assert that the list holds the delays in the order in which the waits end."""
    for run in run_known(task, rng, name):
        assert_delays(task, run)


def assert_waits_of_0(task, name, count):
    """Assert that this many waits of 0 seconds give as many zeros."""
    run = coroutines.Run.of_coroutine(task, name, count, 0)
    coroutines.assert_untouched(task, run)
    assert plain_list(run.value) == [0.0] * count


def assert_one_wait(task, rng, name):
    """Assert that one wait gives a list of one delay."""
    assert_one_delay(task, coroutines.Run.of_coroutine(task, name, 1, 5, seed=seed(rng)))


def assert_no_wait(task, name):
    """Assert that no wait gives an empty list."""
    assert plain_list(coroutines.Run.of_coroutine(task, name, 0, 5).value) == []
