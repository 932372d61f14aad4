"""Behaviour of 0x02-python_async_comprehension/0-async_generator.py."""

from timing_checks import (
    PROJECT,
    assert_numbers,
    assert_really_random,
    assert_really_waits,
    assert_spread,
    assert_ten_numbers,
    seed,
)

from checker.testing import core, coroutines, edge, python, real_time, type_hints

ROUNDS = 40


@core
def test_is_an_async_generator(task):
    """async_generator is an async generator: an `async def` that yields."""
    coroutines.assert_kind(task, "async_generator", "async generator function")


@core
def test_is_annotated(task):
    """async_generator is annotated as a generator of floats."""
    either = ("Generator[float, None, None]", "AsyncGenerator[float, None]", *OTHERS)
    faults = [type_hints.signature_fault(task, f"async_generator() -> {each}") for each in either]
    assert not all(faults), faults[0]


@core(hint="range(10), and random.uniform(0, 10).")
def test_yields_ten_numbers(task, rng):
    """It yields ten numbers between 0 and 10."""
    run = generate(task, rng)
    coroutines.assert_untouched(task, run)
    assert_ten_numbers([item for _, item in run.value])


@core(hint="Inside the loop: first wait, then yield.")
def test_waits_a_second_before_each(task, rng):
    """It waits one second before each number: they come after 1, 2, … 10 seconds."""
    run = generate(task, rng)
    coroutines.assert_untouched(task, run)
    seconds = [instant - run.measured.began for instant, _ in run.value]
    if seconds == list(range(10)) and run.elapsed in (9.0, 10.0):
        raise AssertionError(
            "The first number comes at once, and the others after 1, 2, … 9 seconds: "
            "the wait comes after the `yield`, and is asked for before it."
        )
    if seconds and not any(seconds):
        coroutines.assert_sleeps(task, run)
        raise AssertionError("All numbers come at once: this does not wait.")
    if len(set(seconds)) == 1 and len(seconds) > 1:
        raise AssertionError(
            f"All numbers come together, after {seconds[0]:g} seconds: wait before each, then yield it."
        )
    # How many there are is another check's to say.
    if seconds != [float(second) for second in range(1, len(seconds) + 1)]:
        shown = ", ".join(f"{second:g}" for second in seconds[:12])
        raise AssertionError(f"The numbers come after {shown} seconds, not after 1, 2, … 10.")
    assert run.elapsed == len(seconds), "After the last number it waits again."


@core
def test_numbers_are_random(task, rng):
    """The numbers are others each time, from all between 0 and 10."""
    run = coroutines.Run.of_generators(task, "async_generator", ROUNDS, seed=seed(rng))
    coroutines.assert_untouched(task, run)
    for numbers in run.value:
        assert_numbers(numbers)
    assert_spread([number for numbers in run.value for number in numbers])
    with python.fresh_worker(task) as again:
        other = [item for _, item in generate(again, rng).value]
    same = other == run.value[0]
    assert not same, "Whenever the program is started, the same numbers come: not random ones."


@core(hint="`async for` lets others run only if the wait inside is awaited: which sleep can be?")
def test_lets_others_run(task, rng):
    """While it waits, others run: three at once take as long as one."""
    run = coroutines.Run.of_generators(task, "async_generator", 3, seed=seed(rng), together=True)
    coroutines.assert_runs_concurrently(task, run)


@core(hint="Is each wait awaited, and a second long?")
@real_time
def test_waits_by_a_real_clock(task):
    """By a real clock the waits are what they are by the virtual one."""
    assert_really_waits(task, "async_generator", 10)


@core(hint="Who seeds the generator by the clock gets the same number again as long as the clock does.")
@real_time
def test_generators_of_one_moment_differ(task):
    """Generators that begin at the same moment yield different numbers."""
    assert_really_random(task, "async_generator")


@edge(hint="What belongs to one run is kept inside the function, not at the top of the file.")
def test_each_run_is_its_own(task, rng):
    """It can be gone through several times, one after the other and at the same time."""
    for together in (False, True):
        run = coroutines.Run.of_generators(task, "async_generator", 3, seed=seed(rng), together=together)
        coroutines.assert_untouched(task, run)
        sizes = [len(numbers) for numbers in run.value]
        assert len(set(sizes)) <= 1, f"Of three runs, they yield {', '.join(map(str, sizes))} numbers."


@edge(hint="Whatever you schedule, await.")
def test_leaves_nothing_behind(task, rng):
    """When it is over, no task of it is still at work."""
    run = generate(task, rng)
    coroutines.notice_output(task, PROJECT)
    coroutines.assert_nothing_left(run)


# What else is right for an async generator, or for any; and bare names, which leave the rest open.
OTHERS = (
    "AsyncGenerator[float, Any]",
    "Generator[float, Any, Any]",
    *(f"{name}[float]" for name in ("AsyncIterator", "AsyncIterable", "Iterator", "Iterable")),
    *("AsyncGenerator", "Generator", "AsyncIterator", "AsyncIterable", "Iterator", "Iterable"),
)


def generate(task, rng):
    """Take all its numbers."""
    return coroutines.Run.of_generator(task, "async_generator", seed=seed(rng))
