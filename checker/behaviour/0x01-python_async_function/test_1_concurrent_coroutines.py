"""Behaviour of 0x01-python_async_function/1-concurrent_coroutines.py."""

import gather_checks
import pytest
from concurrency_checks import WAIT, assert_calls, mentions_in, numbers, seed

from checker.testing import core, coroutines, edge

right_prerequisites = gather_checks.right_prerequisites


@pytest.fixture
def name():
    """The coroutine that is tested."""
    return "wait_n"


@core
def test_is_a_coroutine_function(task, name):
    """wait_n is a coroutine function, defined with `async def`."""
    coroutines.assert_kind(task, name, "coroutine function")


@core
def test_is_annotated(task, name):
    """wait_n is annotated as the task says."""
    gather_checks.assert_annotated(task, name)


@core(hint="How often does your code call the wait_random of task 0, and with which argument?")
def test_calls_wait_random_n_times(task, rng):
    """It calls wait_random(max_delay) n times."""
    assert mentions_in(task, *WAIT), "The file does not use wait_random."
    n, max_delay = numbers(rng)
    run = coroutines.Run.of_coroutine(task, "wait_n", n, max_delay, watch=[WAIT], seed=seed(rng))
    assert_calls(run, "wait_random", n, max_delay)


@core(hint="Does your code start all waits before it awaits the first one?")
def test_waits_take_as_long_as_the_longest(task, rng, name):
    """All n waits run at the same time, and take as long as the longest."""
    gather_checks.assert_takes_as_long_as_the_longest(task, rng, name)


@core(hint="The waits end in ascending order. When does your code collect each delay?")
def test_lists_the_delays_as_they_end(task, rng, name):
    """The list holds the n delays in ascending order."""
    gather_checks.assert_lists_delays(task, rng, name)


@core(hint="Does the list keep delays that are equal, or that are 0?")
def test_ten_waits_of_0(task, name):
    """wait_n(10, 0) returns a list of ten zeros."""
    gather_checks.assert_waits_of_0(task, name, 10)


test_does_not_sort = gather_checks.does_not_sort
test_waits_together_by_a_real_clock = gather_checks.waits_together_by_a_real_clock


@edge(hint="Does your code assume that there are at least two delays?")
def test_one_wait(task, rng, name):
    """wait_n(1, …) returns a list of one delay."""
    gather_checks.assert_one_wait(task, rng, name)


@edge(hint="Does your code assume that there is at least one delay?")
def test_no_wait(task, name):
    """wait_n(0, …) returns an empty list."""
    gather_checks.assert_no_wait(task, name)


test_each_call_is_its_own = gather_checks.each_call_is_its_own
test_leaves_nothing_behind = gather_checks.leaves_nothing_behind
