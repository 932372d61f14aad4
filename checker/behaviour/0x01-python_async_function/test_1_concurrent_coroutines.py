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
    """wait_n is a coroutine: it is made with `async def` and awaited."""
    coroutines.assert_kind(task, name, "coroutine function")


@core
def test_is_annotated(task, name):
    """wait_n is annotated as the task says."""
    gather_checks.assert_annotated(task, name)


@core(hint="The wait_random of the task before is all you need: how often, and with what?")
def test_calls_wait_random_n_times(task, rng):
    """It calls wait_random(max_delay) n times."""
    assert mentions_in(task, *WAIT), "wait_random does not stand in the file."
    n, max_delay = numbers(rng)
    run = coroutines.Run.of_coroutine(task, "wait_n", n, max_delay, watch=[WAIT], seed=seed(rng))
    assert_calls(run, "wait_random", n, max_delay)


@core(hint="Begin all waits before you await any of them.")
def test_waits_take_as_long_as_the_longest(task, rng, name):
    """All n waits go on at the same time, and take as long as the longest of them."""
    gather_checks.assert_takes_as_long_as_the_longest(task, rng, name)


@core(hint="The waits end in ascending order by themselves: collect each delay when its wait ends.")
def test_lists_the_delays_as_they_end(task, rng, name):
    """The list holds the n delays in ascending order."""
    gather_checks.assert_lists_delays(task, rng, name)


@core(hint="n waits are n delays, of max_delay at most; delays that are equal are all in the list.")
def test_ten_waits_of_0(task, name):
    """wait_n(10, 0) is a list of ten zeros."""
    gather_checks.assert_waits_of_0(task, name, 10)


test_does_not_sort = gather_checks.does_not_sort
test_waits_together_by_a_real_clock = gather_checks.waits_together_by_a_real_clock


@edge(hint="Does your code need a first or a second element to be there?")
def test_one_wait(task, rng, name):
    """wait_n(1, …) is a list of one delay."""
    gather_checks.assert_one_wait(task, rng, name)


@edge(hint="Does your code need a first element to be there?")
def test_no_wait(task, name):
    """wait_n(0, …) is an empty list."""
    gather_checks.assert_no_wait(task, name)


test_each_call_is_its_own = gather_checks.each_call_is_its_own
test_leaves_nothing_behind = gather_checks.leaves_nothing_behind
