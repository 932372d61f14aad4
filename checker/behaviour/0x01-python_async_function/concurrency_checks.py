"""What the tasks of this project have in common: waits of a random length."""

import ast

from checker.testing import CheckFailure, SubmissionRaised, coroutines, needs, python

PROJECT = "0x01-python_async_function"
WAIT = ("0-basic_async_syntax", "wait_random")
WAIT_N = ("1-concurrent_coroutines", "wait_n")
TASK = ("3-tasks", "task_wait_random")

# The part of real time that the probes wait, from the first try to the last. A
# busy machine can make an honest answer late; more time tells the two apart.
_PARTS = (0.01, 0.02, 0.05)
_EARLY = 0.001
# Some clocks go on in steps of a hundredth of a second: `os.times` does.
_STEP = 0.0101
_LESS = 0.6  # than all in a row, when they wait together

# Waits that are known: two are alike, and the longest is no multiple of a usual polling interval.
EXAMPLE = [3.0078125, 1.0, 2.0, 1.0, 0.5]
MANY = (30, 200)
MOST_THREADS = 30

# What stands in for earlier tasks that are wrong.
_WAIT_RANDOM = """
import asyncio
import random


async def wait_random(max_delay=10):
    drawn = random.uniform(0, max_delay)
    await asyncio.sleep(drawn)
    return drawn
"""
_KNOWN_WAIT_RANDOM = """
import asyncio
import itertools

_DELAYS = itertools.cycle({delays})


async def wait_random(max_delay: int = 10) -> float:
    delay = next(_DELAYS)
    await asyncio.sleep(delay)
    return delay
"""
_KNOWN_WAIT_N = """
import asyncio
from typing import List


async def wait_n(n: int, max_delay: int) -> List[float]:
    await asyncio.sleep({one} * n + {other} * max_delay)
    return [0.0] * n
"""
_WAIT_N = """
import asyncio
import importlib


async def wait_n(n, max_delay):
    return sorted(await asyncio.gather(*(wait_random(max_delay) for _ in range(n))))


wait_random = importlib.import_module("0-basic_async_syntax").wait_random
"""
_TASK = """
import asyncio
import importlib


def task_wait_random(max_delay):
    return asyncio.get_running_loop().create_task(wait_random(max_delay))


wait_random = importlib.import_module("0-basic_async_syntax").wait_random
"""


def know_delays(task, delays):
    """Replace the learner's wait_random by one of the test's, which waits for these delays, in turn.

    Drawn delays may be in order by chance, and those of a wrong wait_random always.
    """
    python.replace(task, f"{WAIT[0]}.py", _KNOWN_WAIT_RANDOM.format(delays=delays))


def drawn_delays(rng, n):
    """So many delays up to 4, all different, the longest first: none is where it belongs."""
    delays = [2 + place / n + rng.random() / (2 * n) for place in range(n)]
    rng.shuffle(delays)
    longest = delays.index(max(delays))
    delays[0], delays[longest] = delays[longest], delays[0]
    return delays


def run_known(task, rng, name):
    """Two runs of `name` with delays that are known: first a fixed example, then some that are drawn."""
    drawn = drawn_delays(rng, rng.randrange(6, 10))
    know_delays(task, EXAMPLE + drawn)
    return [
        coroutines.Run.of_coroutine(task, name, len(delays), max_delay, watch=[WAIT], seed=1)
        for delays, max_delay in ((EXAMPLE, 5), (drawn, rng.choice((4, 6, 10, 30))))
    ]


def assert_together(task, run, name):
    """The calls of `name` waited at the same time, and took as long as the longest."""
    coroutines.assert_waits_honestly(task, run)
    if not run.calls_of(name):
        raise AssertionError(f"{name} never ran.")
    waits = [(call.start, call.end) for call in run.calls if call.name == "wait_random"]
    tasks = {sleep.task for sleep in run.sleeps}
    longest = max((end - start for start, end in waits), default=0.0)
    coroutines.assert_took(run, longest, waits, len(tasks))


def assert_together_as_handed_in(task, rng, name):
    """With the learner's own wait_random, too, the waits go on at the same time.

    To be asked before `know_delays`: a file that tells a stand-in from the learner's own must not gain by it.
    """
    with python.fresh_worker(task) as own:
        run = coroutines.Run.of_coroutine(
            own, name, rng.randrange(5, 9), rng.randrange(5, 12), watch=[WAIT], seed=seed(rng)
        )
        assert_together(own, run, "wait_random")


def assert_many_together(task, name):
    """However many waits there are, all of them go on at the same time; each of them is 3 seconds at most."""
    for n in MANY:
        try:
            run = coroutines.Run.of_coroutine(task, name, n, n // 10)
        except SubmissionRaised:
            if n > MOST_THREADS:
                return  # a thread and a loop for each wait: the sandbox has no more of them
            raise
        coroutines.assert_waits_honestly(task, run)
        if run.elapsed > max(EXAMPLE) + coroutines.CLOCK_ROUNDING:
            raise AssertionError(
                f"{n} waits of at most {max(EXAMPLE):g} s took {run.elapsed:g} s: not all of them wait at "
                "the same time. All do, however many they are."
            )


def assert_each_call_is_its_own(task, name):
    """Calls in a row, and calls at the same time, know nothing of each other."""
    know_delays(task, EXAMPLE)
    ns = [5, 10, 5]
    for run in (
        coroutines.Run.of_each(task, name, [[n, 4] for n in ns]),
        coroutines.Run.of_several(task, name, [[n, 4] for n in ns]),
    ):
        coroutines.assert_untouched(task, run)
        sizes = [len(delays) for delays in run.value if type(delays) in (list, tuple)]
        if sizes and sizes[0] != sizes[-1]:
            raise AssertionError(
                f"Of three calls with n = 5, 10 and 5 the lists hold {', '.join(map(str, sizes))} delays: is "
                "something of an earlier call left?"
            )


def assert_one_delay(task, run):
    """The value is one delay, and something that it is in."""
    coroutines.assert_untouched(task, run)
    delays = plain_list(run.value)
    if type(delays) is not list:
        raise CheckFailure(f"A list is asked for, and this is of type {python.kind_of(delays)}.")
    assert len(delays) == 1, f"{count('delay', len(delays))} in the list."
    refuse_what_is_no_float(delays)


def plain_list(value):
    """A tuple or a set as a list: that it should be one is asked once."""
    return list(value) if type(value) in (tuple, set, frozenset) else value


def assert_calls(run, name, n, max_delay):
    """`name(max_delay)` ran `n` times."""
    if name in run.absent:
        raise AssertionError(f"The file of the earlier task does not define {name}.")
    calls = run.calls_of(name)
    if len(calls) != n:
        raise AssertionError(f"{ran(name, len(calls))}; the task asks for {times(n)}.")
    for call in calls:
        if call.args[:1] != [max_delay]:
            called = f"{name}({call.args[0] if call.args else ''!s:.40})"
            raise AssertionError(
                f"This called {called}; the task asks for {name}({max_delay}). Is `max_delay` handed on?"
            )


def assert_delays(task, run):
    """The value is the list of what the waits returned, the first that ended first."""
    coroutines.assert_waits_honestly(task, run)
    delays = delays_of(run)
    returned = run.value
    if type(returned) is not list:
        raise CheckFailure(f"A list is asked for, and this is of type {python.kind_of(returned)}.")
    if returned == delays:
        return
    refuse_what_is_no_float(returned)
    if len(returned) != len(delays):
        raise AssertionError(
            f"{count('delay', len(returned))} in the list, and wait_random gave {len(delays)}."
        )
    if all(type(item) is float for item in returned):
        if sorted(returned) == delays:
            ahead = returned.index(delays[0])
            raise AssertionError(
                "The delays are right and their order is not: the shortest wait ends first, "
                f"and {ahead} longer {'one stands' if ahead == 1 else 'ones stand'} before it."
                if ahead
                else "The delays are right and their order is not: they do not stand in the order "
                "in which the waits ended."
            )
        if len(set(returned)) < len(returned) and len(set(delays)) == len(delays):
            raise AssertionError("A delay stands in the list twice, and another is missing.")
    raise AssertionError("The list does not hold what the calls of wait_random returned.")


def delays_of(run):
    """The delays in the order in which the waits ended: as returned, or else as requested."""
    returned = [call.returned for call in run.calls if call.name == "wait_random"]
    if returned and all(type(delay) is float for delay in returned):
        return sorted(returned)
    return sorted(sleep.delay for sleep in run.sleeps if sleep.delay is not None)


def assert_really_together(task, rng, name, *, each=False):
    """By the judge's own clock, too, waits take less than all of them in a row.

    A wait_random of the test's is waited for: nobody but the judge knows how long. It is `name`
    that waits for many, or one call of it waits for `each`. Where waits do not go on together
    in virtual time, that is another check's to say.
    """
    n = 8
    delays = drawn_delays(rng, n)
    know_delays(task, delays)

    def runs(handle):
        if each:
            return coroutines.Run.of_several(handle, name, [[4]] * n)
        return coroutines.Run.of_coroutine(handle, name, n, 4)

    with python.fresh_worker(task) as virtual:
        needs(
            coroutines.holds(lambda: _assert_all_together(runs(virtual), delays)),
            "it does what the task says in virtual time",
        )
    for part in _PARTS:
        coroutines.scale_sleeps(task, part)
        run, seconds = coroutines.real_seconds(lambda: runs(task))
        if sorted(plain_list(run.value), key=repr) != sorted(delays, key=repr):
            raise AssertionError("By a real clock, it does not give what the calls of wait_random returned.")
        if seconds < max(delays) * part - _EARLY:
            raise AssertionError(
                "By a real clock this is over before the longest of its delays: it does not really wait."
            )
        if seconds < sum(delays) * part:
            return
    raise AssertionError(
        "By a real clock this takes as long as all of its delays in a row: they do not wait together."
    )


def _assert_all_together(run, delays):
    assert sorted(run.value) == sorted(delays)
    assert run.took(max(delays))


def assert_really_measures(task, rng):
    """By the judge's own clock, too, measure_time gives the time of the test's own wait_n, divided by n.

    Where it gives something else in virtual time, that is another check's to say.
    """
    n, max_delay = numbers(rng)
    one, other = rng.uniform(0.1, 0.2), rng.uniform(0.05, 0.1)
    total = one * n + other * max_delay
    python.replace(task, f"{WAIT_N[0]}.py", _KNOWN_WAIT_N.format(one=one, other=other))
    with python.fresh_worker(task) as virtual:
        needs(
            coroutines.holds(lambda: _assert_measures(virtual, n, max_delay, total)),
            "it does what the task says in virtual time",
        )
    part = _PARTS[-1]
    coroutines.scale_sleeps(task, part)
    run, seconds = coroutines.real_seconds(
        lambda: coroutines.Run.of_function(task, "measure_time", n, max_delay)
    )
    coroutines.assert_float(run)
    total *= part
    if not total - _EARLY <= seconds:
        raise AssertionError(
            f"By a real clock, with shorter waits, wait_n({n}, {max_delay}) takes {total:.4f} s, and this "
            f"came back after {seconds:.4f} s: wait_n did not run to its end."
        )
    if not total - _STEP <= run.value * n <= seconds + _STEP:
        raise AssertionError(
            f"By a real clock, with shorter waits, wait_n({n}, {max_delay}) took between {total:.4f} s and "
            f"{seconds:.4f} s, and what is returned, {run.value:.6f}, is not that divided by n."
        )


def _assert_measures(task, n, max_delay, total):
    run = coroutines.Run.of_function(task, "measure_time", n, max_delay)
    assert type(run.value) is float
    assert abs(run.value * n - total) < _EARLY


def assert_really_waits(task, name, max_delay):
    """By the judge's own clock, too, many waits at once take as long as the longest, not as all in a row.

    Where they do not in virtual time, that is another check's to say.
    """
    n = 12
    with python.fresh_worker(task) as virtual:
        needs(
            coroutines.holds(lambda: _assert_waits(virtual, name, max_delay)),
            "it does what the task says in virtual time",
        )
    for part in _PARTS:
        coroutines.scale_sleeps(task, part)
        run, seconds = coroutines.real_seconds(
            lambda: coroutines.Run.of_several(task, name, [[max_delay]] * n)
        )
        if not all(type(delay) in (int, float) for delay in run.value):
            raise CheckFailure("A delay is a number of seconds; not all of these are.")
        if seconds < max(run.value) * part - _EARLY:
            raise AssertionError("By a real clock, this is over before its delay is.")
        if seconds < sum(run.value) * part:
            return
        # A program that goes by the clock waits longer when waits are shorter.
        one, alone = coroutines.real_seconds(lambda: coroutines.Run.of_several(task, name, [[max_delay]]))
        if seconds * one.value[0] < _LESS * sum(run.value) * alone:
            return
    raise AssertionError(
        f"By a real clock, {n} that wait at once take as long as their delays in a row: it keeps others "
        "from going on while it waits."
    )


def _assert_waits(task, name, max_delay):
    run = coroutines.Run.of_several(task, name, [[max_delay]] * 3, seed=1)
    coroutines.assert_waits_honestly(task, run)
    assert run.took(max(run.value))


def assert_really_random(task, name, max_delay):
    """Many that begin at the same moment, by the clock that goes on by itself, wait for different times."""
    n = 16
    with python.fresh_worker(task) as virtual:
        needs(
            coroutines.holds(lambda: _assert_differ(virtual, name, max_delay)),
            "it does what the task says in virtual time",
        )
    coroutines.scale_sleeps(task, _PARTS[0])
    run = coroutines.Run.of_several(task, name, [[max_delay]] * n)
    delays = [delay for delay in run.value if type(delay) in (int, float)]
    # Rounded to tenths some are alike; seeded by the second, all are, or two times as many.
    if len(delays) == n and len(set(delays)) <= 2:
        raise AssertionError(
            f"{n} calls that begin at the same moment wait for the same time: what is drawn follows from "
            "the clock. `random` has a seed of its own; nothing has to seed it."
        )


def _assert_differ(task, name, max_delay):
    assert len(set(coroutines.Run.of_each(task, name, [[max_delay]] * 8, seed=1).value)) > 2


def mentions_in(task, *words):
    """Whether the file, or a module of the learner's own next to it, uses any of these names."""
    return any(python.references(tree, *words) for tree in task.trees.values())


def sorts_of(task):
    """Where the file, or a module of the learner's own next to it, sorts in place, as phrases."""
    return [
        f"Line {node.lineno}" if file == task.file else f"{file}, line {node.lineno},"
        for file, tree in task.trees.items()
        for node in ast.walk(tree)
        if is_sort(node)
    ]


def is_sort(node):
    """Whether this is `.sort` of anything, by whatever way; `sorted` is something else."""
    match node:
        case ast.Attribute(attr="sort"):
            return True
        case ast.Call(func=ast.Name(id=way) | ast.Attribute(attr=way), args=given):
            named = any(isinstance(each, ast.Constant) and each.value == "sort" for each in given)
            return named and way in ("getattr", "methodcaller", "attrgetter")
    return False


def numbers(rng):
    """An n and a max_delay: never the same number, and enough waits to be out of order."""
    return rng.randrange(6, 10), rng.randrange(12, 20)


def seed(rng):
    """A seed for the learner's `random`."""
    return rng.randrange(2**32)


def times(count):
    """`never`, `once`, `3 times`."""
    return {0: "never", 1: "once"}.get(count, f"{count} times")


def refuse_what_is_no_float(values):
    """A list holds floats alone, by exact type."""
    strange = [item for item in values if type(item) is not float]
    if strange:
        raise CheckFailure(
            f"A list of floats is asked for, and in this there is {a(python.kind_of(strange[0]))}."
        )


def ran(name, count):
    """`wait_n never ran`, `wait_n ran 3 times`."""
    return f"{name} ran {times(count)}" if count else f"{name} never ran"


def count(noun, number):
    """`There is 1 delay`, `There are 3 delays`."""
    return f"There is {number} {noun}" if number == 1 else f"There are {number} {noun}s"


def a(kind):
    """`an int`, `a coroutine`; `None` is a name."""
    return kind if kind == "None" else f"{'an' if kind[:1] in 'aeiou' else 'a'} {kind}"


def check_wait_random(task):
    """Other tasks can build on this wait_random."""
    run = coroutines.Run.of_several(task, "wait_random", [[10]] * 8, seed=1)
    coroutines.assert_waits_honestly(task, run)
    requested = sorted(sleep.delay for sleep in run.sleeps if sleep.delay is not None)
    assert all(type(delay) is float and 0 <= delay <= 10 for delay in run.value)
    assert sorted(run.value) == requested
    assert run.took(max(requested))
    assert coroutines.Run.of_coroutine(task, "wait_random", 0).value == 0.0
    assert len(set(coroutines.Run.of_each(task, "wait_random", [[10]] * 8, seed=1).value)) > 1
    coroutines.assert_nothing_left(run)


def check_wait_n(task):
    """Other tasks can build on this wait_n."""
    run = coroutines.Run.of_coroutine(task, "wait_n", 7, 15, watch=[WAIT], seed=1)
    assert_calls(run, "wait_random", 7, 15)
    assert_together(task, run, "wait_random")
    assert_delays(task, run)
    coroutines.assert_nothing_left(run)


def check_task_wait_random(task):
    """Other tasks can build on this task_wait_random."""
    run = coroutines.Run.of_coroutine(task, "task_wait_random", 9, watch=[WAIT], seed=1)
    coroutines.assert_waits_honestly(task, run)
    assert_calls(run, "wait_random", 1, 9)
    returned = run.returned
    assert returned is not None
    assert (returned.kind, returned.scheduled, returned.took) == ("task", True, 0.0)
    assert run.value == run.calls_of("wait_random")[0].returned
    coroutines.assert_nothing_left(run)


PREREQUISITES = python.Prerequisites(
    PROJECT,
    python.Prerequisite("0-basic_async_syntax.py", _WAIT_RANDOM, check_wait_random),
    python.Prerequisite("1-concurrent_coroutines.py", _WAIT_N, check_wait_n),
    python.Prerequisite("3-tasks.py", _TASK, check_task_wait_random),
)
