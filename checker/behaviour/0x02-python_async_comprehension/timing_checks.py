"""What the tasks of this project have in common: ten numbers in ten seconds."""

from checker.testing import CheckFailure, coroutines, needs, python

PROJECT = "0x02-python_async_comprehension"
GENERATOR = ("0-async_generator", "async_generator")
COMPREHENSION = ("1-async_comprehension", "async_comprehension")
GATHER = ("asyncio", "gather")

# The part of real time that the probe waits, from the first try to the last.
_PARTS = (0.005, 0.02, 0.05)
_EARLY = 0.001
# Some clocks go on in steps of a hundredth of a second: `os.times` does.
_STEP = 0.0101
_OF_FOUR = 2.5  # times as long as one, at most, when they go on at the same time

# What stands in for earlier tasks that are wrong.
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
    """Ten numbers between 0 and 10."""
    assert_numbers(numbers)
    if len(numbers) != 10:
        raise AssertionError(f"Ten numbers are asked for, and these are {len(numbers)}.")


def assert_numbers(numbers):
    """Numbers between 0 and 10; that they are floats is asked elsewhere."""
    if type(numbers) is not list:
        raise CheckFailure(f"A list is asked for, and this is of type {python.kind_of(numbers)}.")
    for number in numbers:
        if type(number) not in (int, float):
            raise AssertionError(
                f"The numbers are to be floats, and one is of type {python.kind_of(number)}."
            )
        if not 0 <= number <= 10:
            raise AssertionError(f"The numbers lie between 0 and 10, and one is {number:.3f}.")


def assert_spread(numbers):
    """So many numbers that they show where they are drawn from: floats of a whole range."""
    if numbers and all(type(number) is int for number in numbers):
        raise AssertionError("These are whole numbers; a random float is asked for.")
    for number in numbers:
        if type(number) is not float:
            raise AssertionError(
                f"The numbers are to be floats, and one is of type {python.kind_of(number)}."
            )
    if all(number.is_integer() for number in numbers):
        raise AssertionError("These are whole numbers, if floats by type; a random float is asked for.")
    # Rounded to tenths they are floats still; between 0 and 10, that is a hundred and one of them.
    if len(set(numbers)) <= 50:
        raise AssertionError(
            f"The same {len(set(numbers))} numbers come again and again: they are not random floats."
        )
    # Of four hundred right ones, a tenth of the range stays empty once in 10**18 runs.
    if not (min(numbers) < 1 and max(numbers) > 9):
        raise AssertionError(
            f"{len(numbers)} numbers lie between {min(numbers):.3f} and {max(numbers):.3f}, not 0 and 10."
        )


def assert_really_parallel(task, name, seconds, in_a_row):
    """By the judge's own clock, `name()` takes `seconds`, not `in_a_row` times that, and says so.

    Where it does something else in virtual time, that is another check's to say.
    """
    with python.fresh_worker(task) as virtual:
        needs(
            coroutines.holds(lambda: _assert_takes(virtual, name, seconds, says=True)),
            "it does what the task says in virtual time",
        )
    for part in _PARTS:
        coroutines.scale_sleeps(task, part)
        run, took = coroutines.real_seconds(lambda: coroutines.Run.of_coroutine(task, name))
        if took < seconds * part - _EARLY:
            raise AssertionError("By a real clock, this is over too soon: it does not really wait.")
        coroutines.assert_float(run)
        if not seconds * part - _STEP <= run.value <= took + _STEP:
            raise AssertionError(
                "By a real clock, with shorter waits, what it returns is not the time that it took."
            )
        if took < in_a_row * seconds * part:
            return
    raise AssertionError("By a real clock, this takes as long as if one came after the other.")


def _assert_takes(task, name, seconds, *, says=False):
    run = coroutines.Run.of_coroutine(task, name)
    coroutines.assert_waits_honestly(task, run)
    assert run.elapsed == seconds
    assert not says or (type(run.value) is float and abs(run.value - seconds) < _EARLY)


def assert_really_waits(task, name, seconds):
    """By the judge's own clock, `name()` takes so many seconds to drain, and less until its first item.

    Where it does not in virtual time, that is another check's to say.
    """
    with python.fresh_worker(task) as virtual:
        needs(
            coroutines.holds(lambda: _assert_comes_each_second(virtual, name, seconds)),
            "it does what the task says in virtual time",
        )
    part = _PARTS[0] / 2
    coroutines.scale_sleeps(task, part)
    _, took = coroutines.real_seconds(lambda: coroutines.Run.of_generator(task, name))
    assert took >= seconds * part - _EARLY, "By a real clock, this is over too soon."
    for part in _PARTS:
        coroutines.scale_sleeps(task, part)
        _, took = coroutines.real_seconds(lambda: coroutines.Run.of_generator(task, name, most=1))
        assert took >= part - _EARLY, "By a real clock, the first number comes too soon."
        if took < seconds * part:
            break
    else:
        raise AssertionError("By a real clock, the first number comes only when all ten seconds are over.")
    _assert_really_lets_others_run(task, name)


def _assert_comes_each_second(task, name, seconds):
    run = coroutines.Run.of_generator(task, name)
    coroutines.assert_waits_honestly(task, run)
    assert run.elapsed == seconds
    assert run.value[0][0] - run.measured.began == 1.0


def _assert_really_lets_others_run(task, name):
    """By the judge's own clock, too, four that are gone through at once are not one after the other.

    How long one takes with shorter waits depends: a program that goes by the clock waits longer.
    """
    for part in _PARTS:
        coroutines.scale_sleeps(task, part)
        _, one = coroutines.real_seconds(lambda: coroutines.Run.of_generator(task, name))
        _, four = coroutines.real_seconds(lambda: coroutines.Run.of_generators(task, name, 4, together=True))
        if four < _OF_FOUR * one:
            return
    raise AssertionError(
        "By a real clock, four that are gone through at once take as long as one after the other: it keeps "
        "others from going on while it waits."
    )


def assert_really_random(task, name):
    """Several that begin at the same moment, by the clock that goes on by itself, yield different numbers."""
    coroutines.scale_sleeps(task, _PARTS[0])
    run = coroutines.Run.of_generators(task, name, 4, together=True)
    numbers = [tuple(items) for items in run.value if items]
    if len(numbers) == 4 and len(set(numbers)) <= 2:
        raise AssertionError(
            "Generators that begin at the same moment yield the same numbers: what is drawn follows from "
            "the clock. `random` has a seed of its own; nothing has to seed it."
        )


def assert_really_takes(task, name, seconds):
    """By the judge's own clock, too, `name()` takes so many seconds, and not twice as many.

    An async_generator of the test's is waited for. Where it takes longer in virtual time, that
    is another check's to say.
    """
    python.replace(task, f"{GENERATOR[0]}.py", _GENERATOR)
    with python.fresh_worker(task) as virtual:
        needs(
            coroutines.holds(lambda: _assert_takes(virtual, name, seconds)),
            "it does what the task says in virtual time",
        )
    for part in _PARTS:
        coroutines.scale_sleeps(task, part)
        _, took = coroutines.real_seconds(lambda: coroutines.Run.of_coroutine(task, name))
        assert took >= seconds * part - _EARLY, "By a real clock, this is over too soon."
        if took < 2 * seconds * part:
            return
    raise AssertionError("By a real clock, this takes more than twice as long as async_generator needs.")


def mentions_in(task, *words):
    """Whether the file, or a module of the learner's own next to it, uses any of these names."""
    return any(python.references(tree, *words) for tree in task.trees.values())


def seed(rng):
    """A seed for the learner's `random`."""
    return rng.randrange(2**32)


def check_generator(task):
    """Other tasks can build on this async_generator."""
    run = coroutines.Run.of_generator(task, "async_generator", seed=1)
    coroutines.assert_waits_honestly(task, run)
    assert_ten_numbers([item for _, item in run.value])
    assert all(type(item) is float for _, item in run.value)
    assert [instant - run.measured.began for instant, _ in run.value] == [float(n) for n in range(1, 11)]
    assert run.elapsed == 10.0
    coroutines.assert_nothing_left(run)


def check_comprehension(task):
    """Other tasks can build on this async_comprehension."""
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
