"""Behaviour of 0x00-python_variable_annotations/8-make_multiplier.py."""

from random_values import check_names, check_type, is_callable, long_float

from checker.testing import CheckFailure, core, edge, show, type_hints


def make_multiplier(task, multiplier):
    """Have a function made; what is returned has to be one."""
    multiply = task.call("make_multiplier", multiplier)
    if not is_callable(multiply):
        raise CheckFailure(
            f"`make_multiplier({multiplier!r})` has to return a function, and returned {show(multiply)}: "
            "define a function inside the function, and return it without calling it."
        )
    return multiply.called("multiply")


@core(hint="Define a function inside the function, and return it without calling it.")
def test_returns_a_function(task):
    """`make_multiplier` returns something that can be called."""
    make_multiplier(task, 2.22)


@core(hint="What does the inner function return, and from what does it make it?")
def test_the_function_multiplies(task, rng):
    """The function that is returned multiplies a float by the multiplier."""
    assert make_multiplier(task, 2.22)(2.22) == 2.22 * 2.22
    multiplier, number = long_float(rng), long_float(rng)
    multiply = make_multiplier(task, multiplier)
    assert multiply(number) == number * multiplier
    assert multiply(-1.0) == -multiplier
    assert multiply(0.0) == 0.0


@core(hint="What does the inner function return, and from what does it make it?")
def test_the_function_returns_a_float(task):
    """The function that is returned gives back a float."""
    check_type(make_multiplier(task, 2.5)(4.0), "float")


@core(hint="Where does the inner function find its multiplier, and who else can change it?")
def test_multipliers_do_not_disturb_each_other(task, rng):
    """Each function that is made keeps its own multiplier."""
    first, number = long_float(rng), long_float(rng)
    second = first + 0.001
    by_first = make_multiplier(task, first).called("by_first")
    alone = by_first(number)
    if type(alone) not in (int, float):
        raise CheckFailure(f"by_first({number}) gives {show(alone)}: that is no number.")
    by_second = make_multiplier(task, second).called("by_second")
    assert by_second(number) != alone, "Both functions give the same, and their multipliers differ."
    assert by_first(number) == alone, "The first function gives something else since the second was made."


@core(hint="A `Callable` takes two things in its brackets: `[what goes in]` and what comes out.")
def test_is_annotated(task):
    """`make_multiplier` is annotated: a float goes in, a function from float to float comes out."""
    fault = type_hints.signature_fault(task, "make_multiplier(multiplier: float) -> Callable[[float], float]")
    assert not fault, fault


@edge(hint="The task says what the parameter is called.")
def test_parameter_is_called_multiplier(task):
    """The parameter of `make_multiplier` is called `multiplier`."""
    check_names(task, "make_multiplier", "multiplier")
