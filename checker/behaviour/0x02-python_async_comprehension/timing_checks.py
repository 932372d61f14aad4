"""Checks and helpers that the tests of this project share."""

from checker.testing import CheckFailure, coroutines, needs, python

PROJECT = "0x02-python_async_comprehension"
GENERATOR = ("0-async_generator", "async_generator")
COMPREHENSION = ("1-async_comprehension", "async_comprehension")
GATHER = ("asyncio", "gather")

# The real-time probes shorten waits by these factors, from the first try to the last.
_PARTS = (0.005, 0.02, 0.05)
_EARLY = 0.001
# Some clocks advance in steps of 10 ms, such as `os.times`.
_STEP = 0.0101
_OF_FOUR = 2.5  # times as long as one: the most that four at the same time may take

# Correct files that replace wrong ones of earlier tasks.
_GENERATOR = """
import asyncio
import random


async def async_generator():
    for _ in range(10):
        await asyncio.sleep(1)
        yield random.uniform(0, 10)
"""
_COMPREHENSION = """
import importlib


async def async_comprehension():
    numbers = []
    async for number in async_generator():
        numbers.append(number)
    return numbers


async_generator = importlib.import_module("0-async_generator").async_generator
"""


def assert_ten_numbers(numbers):
    """Assert that there are ten numbers between 0 and 10."""
    assert_numbers(numbers)
    if len(numbers) != 10:
        raise AssertionError(f"Expected ten numbers, got {len(numbers)}.")


def assert_numbers(numbers):
    """Assert that numbers lie between 0 and 10; another check tests that they are floats."""
    if type(numbers) is not list:
        raise CheckFailure(f"Expected a list, got type `{python.kind_of(numbers)}`.")
    for number in numbers:
        if type(number) not in (int, float):
            raise AssertionError(
                f"The numbers must be floats, but one is of type `{python.kind_of(number)}`."
            )
        if not 0 <= number <= 10:
            raise AssertionError(f"The numbers must lie between 0 and 10, but one is {number:.3f}.")


def assert_spread(numbers):
    """Assert that many numbers are random floats from the whole range from 0 to 10."""
    if numbers and all(type(number) is int for number in numbers):
        raise AssertionError("These are whole numbers; the task asks for random floats.")
    for number in numbers:
        if type(number) is not float:
            raise AssertionError(
                f"The numbers must be floats, but one is of type `{python.kind_of(number)}`."
            )
    if all(number.is_integer() for number in numbers):
        raise AssertionError(
            "These are whole numbers, although of type float; the task asks for random floats."
        )
    # Numbers rounded to tenths are accepted; between 0 and 10, there are 101 of them.
    if len(set(numbers)) <= 50:
        raise AssertionError(f"The same {len(set(numbers))} numbers repeat: they are not random floats.")
    # Of a correct answer, 400 numbers miss a tenth of the range once in 10**18 runs.
    if not (min(numbers) < 1 and max(numbers) > 9):
        raise AssertionError(
            f"{len(numbers)} numbers lie between {min(numbers):.3f} and {max(numbers):.3f}, not 0 and 10."
        )


def assert_really_parallel(task, name, seconds, in_a_row):
    """Assert that `name()` takes `seconds` in real time, not `in_a_row` times that, and returns them.

    Another check reports a wrong result in virtual time.
    """
    with python.fresh_worker(task) as virtual:
        needs(
            coroutines.holds(lambda: _assert_takes(virtual, name, seconds, says=True)),
            "the result is correct in virtual time",
        )
    for part in _PARTS:
        coroutines.scale_sleeps(task, part)
        run, took = coroutines.real_seconds(lambda: coroutines.Run.of_coroutine(task, name))
        if took < seconds * part - _EARLY:
            raise AssertionError("In real time, this ends too early: it does not really wait.")
        coroutines.assert_float(run)
        if not seconds * part - _STEP <= run.value <= took + _STEP:
            raise AssertionError("In real time, with shorter waits, the result is not the time that it took.")
        if took < in_a_row * seconds * part:
            return
    raise AssertionError("In real time, this took as long as all runs one after the other.")


def _assert_takes(task, name, seconds, *, says=False):
    run = coroutines.Run.of_coroutine(task, name)
    coroutines.assert_waits_honestly(task, run)
    assert run.elapsed == seconds
    assert not says or (type(run.value) is float and abs(run.value - seconds) < _EARLY)


def assert_really_waits(task, name, seconds):
    """Assert that `name()` takes this many seconds in real time, and less until its first item.

    Another check reports a wrong result in virtual time.
    """
    with python.fresh_worker(task) as virtual:
        needs(
            coroutines.holds(lambda: _assert_comes_each_second(virtual, name, seconds)),
            "the result is correct in virtual time",
        )
    part = _PARTS[0] / 2
    coroutines.scale_sleeps(task, part)
    _, took = coroutines.real_seconds(lambda: coroutines.Run.of_generator(task, name))
    assert took >= seconds * part - _EARLY, "In real time, this ends too early."
    for part in _PARTS:
        coroutines.scale_sleeps(task, part)
        _, took = coroutines.real_seconds(lambda: coroutines.Run.of_generator(task, name, most=1))
        assert took >= part - _EARLY, "In real time, the first number arrives too early."
        if took < seconds * part:
            break
    else:
        raise AssertionError("In real time, the first number arrives only after all ten waits.")
    _assert_really_lets_others_run(task, name)


def _assert_comes_each_second(task, name, seconds):
    run = coroutines.Run.of_generator(task, name)
    coroutines.assert_waits_honestly(task, run)
    assert run.elapsed == seconds
    assert run.value[0][0] - run.measured.began == 1.0


def _assert_really_lets_others_run(task, name):
    """Assert that four generators run at the same time in real time, too.

    They are compared with one generator: a program that watches a clock waits longer than shortened sleeps.
    """
    for part in _PARTS:
        coroutines.scale_sleeps(task, part)
        _, one = coroutines.real_seconds(lambda: coroutines.Run.of_generator(task, name))
        _, four = coroutines.real_seconds(lambda: coroutines.Run.of_generators(task, name, 4, together=True))
        if four < _OF_FOUR * one:
            return
    raise AssertionError(
        "In real time, four generators at once took as long as one after the other: while one waits, "
        "no other can run."
    )


def assert_really_random(task, name):
    """Assert that generators that begin at the same moment in real time yield different numbers."""
    coroutines.scale_sleeps(task, _PARTS[0])
    run = coroutines.Run.of_generators(task, name, 4, together=True)
    numbers = [tuple(items) for items in run.value if items]
    if len(numbers) == 4 and len(set(numbers)) <= 2:
        raise AssertionError(
            "Generators that begin at the same moment yield the same numbers: they depend on "
            "the clock. `random` seeds itself; do not seed it."
        )


def assert_really_takes(task, name, seconds):
    """Assert that `name()` takes this many seconds in real time, too, and not twice as many.

    async_generator is replaced. Another check reports a wrong result in virtual time.
    """
    python.replace(task, f"{GENERATOR[0]}.py", _GENERATOR)
    with python.fresh_worker(task) as virtual:
        needs(
            coroutines.holds(lambda: _assert_takes(virtual, name, seconds)),
            "the result is correct in virtual time",
        )
    for part in _PARTS:
        coroutines.scale_sleeps(task, part)
        _, took = coroutines.real_seconds(lambda: coroutines.Run.of_coroutine(task, name))
        assert took >= seconds * part - _EARLY, "In real time, this ends too early."
        if took < 2 * seconds * part:
            return
    raise AssertionError("In real time, this took more than twice as long as async_generator.")


def mentions_in(task, *words):
    """Whether the file, or a module of the learner's own that it imports, uses any of these names."""
    return any(python.references(tree, *words) for tree in task.trees.values())


def seed(rng):
    """Draw a seed for the learner's `random`."""
    return rng.randrange(2**32)


def check_generator(task):
    """Fail unless other tasks can build on this async_generator."""
    run = coroutines.Run.of_generator(task, "async_generator", seed=1)
    coroutines.assert_waits_honestly(task, run)
    assert_ten_numbers([item for _, item in run.value])
    assert all(type(item) is float for _, item in run.value)
    assert [instant - run.measured.began for instant, _ in run.value] == [float(n) for n in range(1, 11)]
    assert run.elapsed == 10.0
    coroutines.assert_nothing_left(run)


def check_comprehension(task):
    """Fail unless other tasks can build on this async_comprehension."""
    run = coroutines.Run.of_coroutine(task, "async_comprehension", watch=[GENERATOR], seed=1)
    coroutines.assert_waits_honestly(task, run)
    calls = run.calls_of("async_generator")
    assert len(calls) == 1
    assert run.value == calls[0].yielded
    assert run.elapsed == 10.0
    coroutines.assert_nothing_left(run)


PREREQUISITES = python.Prerequisites(
    PROJECT,
    python.Prerequisite("0-async_generator.py", _GENERATOR, check_generator),
    python.Prerequisite("1-async_comprehension.py", _COMPREHENSION, check_comprehension),
)
