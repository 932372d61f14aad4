"""Behaviour of 0x02-python_async_comprehension/1-async_comprehension.py."""

import ast

import pytest
from timing_checks import (
    GENERATOR,
    PREREQUISITES,
    PROJECT,
    assert_really_takes,
    assert_ten_numbers,
    mentions_in,
    seed,
)

from checker.testing import core, coroutines, edge, python, real_time, type_hints


@pytest.fixture(autouse=True)
def _with_right_prerequisites(task):
    """Replace wrong files of earlier tasks by correct ones."""
    PREREQUISITES.substitute_broken(task)


@core
def test_is_a_coroutine_function(task):
    """async_comprehension is a coroutine function, defined with `async def`."""
    coroutines.assert_kind(task, "async_comprehension", "coroutine function")


@core
def test_is_annotated(task):
    """async_comprehension is annotated as the task says."""
    fault = type_hints.signature_fault(task, "async_comprehension() -> List[float]")
    assert not fault, fault


@core(hint="How does a comprehension iterate over an async generator?")
def test_is_a_comprehension(task):
    """An async comprehension creates the list, not a loop."""
    used = python.reachable_nodes(task.tree, "async_comprehension")
    by_hand = any(python.references(node, "anext", "__anext__") for node in used)
    if by_hand or any(isinstance(node, ast.AsyncFor) for node in used):
        raise AssertionError("This is an `async for` loop; the task asks for a comprehension.")
    if any(is_async_comprehension(node) for node in used):
        return
    if any(is_async_comprehension(node) for node in ast.walk(task.tree)):
        raise AssertionError(
            "The file has a comprehension with `async for`, but async_comprehension does not use it."
        )
    raise AssertionError("The file has no comprehension with `async for`.")


@core
def test_collects_ten_numbers(task, rng):
    """It returns a list of ten numbers between 0 and 10."""
    run = collect(task, rng)
    coroutines.assert_waits_honestly(task, run)
    assert_ten_numbers(run.value)


@core
def test_takes_them_from_async_generator(task, rng):
    """The list holds the numbers that async_generator yields, in order."""
    assert mentions_in(task, *GENERATOR), "The file does not use async_generator."
    run = collect(task, rng)
    absent = "async_generator" in run.absent
    assert not absent, "The file of the earlier task does not define async_generator."
    calls = run.calls_of("async_generator")
    assert calls, "This never runs async_generator."
    assert len(calls) == 1, f"This runs async_generator {len(calls)} times; it must run once."
    yielded = calls[0].yielded
    if type(run.value) is not list:
        return  # another check reports the wrong type
    if any(number not in yielded for number in run.value):
        raise AssertionError("The list holds numbers that async_generator did not yield.")
    # Another check reports a wrong number of them.
    in_order = [number for number in yielded if number in run.value]
    assert run.value == in_order, "The numbers are correct, but not in the order in which they arrived."


@core(hint="Does your code run async_generator once, to its last number, and wait for nothing else?")
def test_takes_as_long_as_the_generator(task, rng):
    """It takes ten seconds: as long as async_generator."""
    run = collect(task, rng)
    coroutines.assert_waits_honestly(task, run)
    if not run.elapsed:
        raise AssertionError("This takes no time: async_generator does not run to its end.")
    assert run.elapsed == 10.0, f"It takes {run.elapsed:g} seconds; async_generator takes ten."


@core(hint="Does your code run async_generator once, to its last number, and wait for nothing else?")
@real_time
def test_takes_as_long_by_a_real_clock(task):
    """In real time, too, it takes as long as async_generator."""
    assert_really_takes(task, "async_comprehension", 10)


@edge(hint="Does each call create its own list?")
def test_each_call_is_its_own(task, rng):
    """It can be called several times, one call after the other and at the same time."""
    for run in (
        coroutines.Run.of_each(task, "async_comprehension", [[]] * 3, watch=[GENERATOR], seed=seed(rng)),
        coroutines.Run.of_several(task, "async_comprehension", [[]] * 3, watch=[GENERATOR], seed=seed(rng)),
    ):
        sizes = [len(numbers) for numbers in run.value if type(numbers) is list]
        more = not sizes or max(sizes) <= 10 or sizes[0] > 10
        assert more, f"Three calls returned lists of {', '.join(map(str, sizes))} numbers."
        ran = len(run.calls_of("async_generator"))
        assert ran >= 3 or not ran, f"In three calls, async_generator ran {ran} times; each call must run it."


@edge(hint="Is every task that you create awaited?")
def test_leaves_nothing_behind(task, rng):
    """When it ends, none of its tasks is still running."""
    run = collect(task, rng)
    coroutines.notice_output(task, PROJECT)
    coroutines.assert_nothing_left(run)


def is_async_comprehension(node):
    """Whether this is a comprehension with `async for`, of any kind."""
    return isinstance(node, ast.comprehension) and bool(node.is_async)


def collect(task, rng):
    """Run async_comprehension, and record what async_generator yields."""
    return coroutines.Run.of_coroutine(task, "async_comprehension", watch=[GENERATOR], seed=seed(rng))
