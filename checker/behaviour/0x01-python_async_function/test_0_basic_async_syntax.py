"""Behaviour of 0x01-python_async_function/0-basic_async_syntax.py."""

import ast

from concurrency_checks import PROJECT, assert_really_random, assert_really_waits, seed

from checker.testing import CheckFailure, core, coroutines, edge, python, real_time, type_hints

DRAWS = 400


@core
def test_is_a_coroutine_function(task):
    """wait_random is a coroutine: it is made with `async def` and awaited."""
    coroutines.assert_kind(task, "wait_random", "coroutine function")


@core
def test_is_annotated(task):
    """wait_random is annotated as the task says."""
    fault = type_hints.signature_fault(task, "wait_random(max_delay: int = 10) -> float")
    assert not fault, fault


@core(hint="Keep the delay under a name before you wait, and return that: drawn twice, it is two numbers.")
def test_waits_as_long_as_it_says(task, rng):
    """It waits once, for exactly the delay that it returns."""
    run = coroutines.Run.of_coroutine(task, "wait_random", rng.randrange(3, 30), seed=seed(rng))
    coroutines.assert_untouched(task, run)
    delays = [sleep.delay for sleep in run.sleeps]
    # A call that blocks the loop is a wait, too; that it blocks is reported by another check.
    delays += [wait.seconds for wait in run.measured.blocking]
    if not delays:
        coroutines.assert_sleeps(task, run)
    if len(delays) > 1:
        raise CheckFailure(
            f"It waits {len(delays)} times; one wait is asked for, as long as the delay it returns."
        )
    returned = "What it returns is not the delay that it waits for: draw it once, and keep it."
    assert run.value == delays[0], returned
    assert run.elapsed > 0, "It is over before it has waited: is its wait awaited?"
    assert run.took(run.value), "It is not over when its wait is: it ends before, or waits for more."


@core(hint="Is the delay a float? And are 0 and max_delay its limits, for every max_delay?")
def test_delay_is_random_between_0_and_max_delay(task, rng):
    """The delay is a random float from 0 to max_delay, another one each time."""
    delays_by_maximum = {}
    # Between 0 and 1 it shows best where the delays begin and end.
    for max_delay, part in ((1, 0.1), (rng.randrange(20, 60), 0.2)):
        run = coroutines.Run.of_each(task, "wait_random", [[max_delay]] * DRAWS, seed=seed(rng))
        coroutines.assert_untouched(task, run)
        assert_random_floats(run.value, max_delay, part)
        delays_by_maximum[max_delay] = run.value
    with python.fresh_worker(task) as again:
        other = coroutines.Run.of_each(again, "wait_random", [[1]] * DRAWS, seed=seed(rng))
    same = other.value == delays_by_maximum[1]
    assert not same, "Whenever the program is started, the same delays come: they are not random."


@core(hint="What does `max_delay: int = 10` do?")
def test_delay_is_at_most_10_when_nothing_is_said(task, rng):
    """Called without an argument, it waits 10 seconds at most."""
    default = default_of(task, "wait_random")
    assert default in (10, None), f"The default of max_delay is {default!r:.40}, not 10."
    run = coroutines.Run.of_each(task, "wait_random", [[]] * DRAWS, seed=seed(rng))
    coroutines.assert_untouched(task, run)
    longest = max((delay for delay in run.value if type(delay) in (int, float)), default=0)
    assert longest <= 10, f"Called without an argument, it waits for {longest:.3f} seconds."
    # Another check reports whether they are from the whole range; here it distinguishes 10 from less.
    assert default == 10 or longest > 9.5, f"Of {DRAWS} delays the longest is {longest:.3f}, not about 10."


@core(hint="time.sleep keeps everything waiting. Which sleep does not?")
def test_lets_others_run(task, rng):
    """While it waits, others run: three at once take as long as the longest."""
    coroutines.assert_runs_concurrently(
        task, coroutines.Run.of_several(task, "wait_random", [[10]] * 3, seed=seed(rng))
    )


@core(hint="The wait has to be as long as the delay it returns, and to be awaited.")
@real_time
def test_waits_by_a_real_clock(task, rng):
    """By a real clock the waits are what they are by the virtual one."""
    assert_really_waits(task, "wait_random", rng.randrange(4, 9))


@core(hint="Who seeds the generator by the clock gets the same number again as long as the clock does.")
@real_time
def test_calls_of_one_moment_differ(task, rng):
    """Calls that begin at the same moment draw different delays."""
    assert_really_random(task, "wait_random", rng.randrange(4, 9))


@edge(hint="random.uniform(0, 0) is 0.0; nothing has to be treated specially.")
def test_waits_not_at_all_for_0(task):
    """With a max_delay of 0 it returns 0.0 at once."""
    run = coroutines.Run.of_coroutine(task, "wait_random", 0)
    coroutines.assert_untouched(task, run)
    assert run.value == 0.0
    assert run.elapsed == 0.0, "It took time."


@edge(hint="Whatever you schedule, await.")
def test_leaves_nothing_behind(task):
    """When it is over, no task of it is still at work."""
    run = coroutines.Run.of_coroutine(task, "wait_random", 5)
    coroutines.notice_output(task, PROJECT)
    coroutines.assert_nothing_left(run)


def default_of(task, name):
    """The number that stands in the text as the default of the first parameter; None when none does."""
    function = type_hints.read_names(task.tree.body).function(name)
    default = function.args.defaults[0] if function is not None and function.args.defaults else None
    if isinstance(default, ast.Constant) and type(default.value) in (int, float):
        return default.value
    return None


def assert_random_floats(delays, most, part=0.2):
    """Hundreds of floats that lie between 0 and `most`, some in the first and the last `part` of that."""
    assert delays, "It did not come to an end."
    if not all(type(delay) is float for delay in delays):
        raise CheckFailure("A delay is a float; not all of these are.")
    for delay in delays:
        assert 0 <= delay <= most, f"A delay lies between 0 and {most}, and this is {delay:.3f}."
    assert len(set(delays)) > 1, f"The delay is {delays[0]:.3f} each time: it is not random."
    whole = all(delay.is_integer() for delay in delays)
    assert not whole, "All delays are whole numbers of seconds: a random float is asked for."
    # Rounded to tenths they are floats still; between 0 and 1, that is eleven of them.
    again = len(set(delays)) <= 10
    assert not again, f"The same {len(set(delays))} delays come again and again: they are not random floats."
    # A right answer misses a tenth of the range four hundred times in a row once in 10**18 runs.
    spread = min(delays) < part * most and max(delays) > (1 - part) * most
    lacks = f"{len(delays)} delays lie between {min(delays):.3f} and {max(delays):.3f}, not 0 and {most}."
    assert spread, lacks
