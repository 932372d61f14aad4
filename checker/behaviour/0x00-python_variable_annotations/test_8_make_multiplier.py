"""Behaviour of 0x00-python_variable_annotations/8-make_multiplier.py."""

from random_values import check_names, check_type, is_callable, long_float

from checker.testing import CheckFailure, core, edge, show, type_hints


def make_multiplier(task, multiplier):
    """Call `make_multiplier`; fail unless it returns a function."""
    multiply = task.call("make_multiplier", multiplier)
    if not is_callable(multiply):
        raise CheckFailure(
            f"`make_multiplier({multiplier!r})` must return a function, but returned {show(multiply)}. "
            "Define a function inside it, and return that function without calling it."
        )
    return multiply.called("multiply")


@core(hint="Do you return the inner function, or the result of calling it?")
def test_returns_a_function(task):
    """`make_multiplier` returns a function."""
    make_multiplier(task, 2.22)


@core(hint="Which two numbers does the inner function multiply?")
def test_the_function_multiplies(task, rng):
    """The returned function multiplies a float by the multiplier."""
    assert make_multiplier(task, 2.22)(2.22) == 2.22 * 2.22
    multiplier, number = long_float(rng), long_float(rng)
    multiply = make_multiplier(task, multiplier)
    assert multiply(number) == number * multiplier
    assert multiply(-1.0) == -multiplier
    assert multiply(0.0) == 0.0


@core(hint="Does the inner function round the product, or convert it?")
def test_the_function_returns_a_float(task):
    """The returned function returns a float."""
    check_type(make_multiplier(task, 2.5)(4.0), "float")


@core(hint="Where does the inner function find its multiplier, and what else can change it?")
def test_multipliers_do_not_disturb_each_other(task, rng):
    """Each returned function keeps its own multiplier."""
    first, number = long_float(rng), long_float(rng)
    second = first + 0.001
    by_first = make_multiplier(task, first).called("by_first")
    alone = by_first(number)
    if type(alone) not in (int, float):
        raise CheckFailure(f"by_first({number}) returned {show(alone)}, which is not a number.")
    by_second = make_multiplier(task, second).called("by_second")
    assert by_second(number) != alone, "Both functions return the same result; their multipliers differ."
    assert by_first(number) == alone, "Creating the second function changed the first one."


@core(hint="The brackets of a `Callable` hold a list of parameter types, and the type of the result.")
def test_is_annotated(task):
    """`make_multiplier` is annotated: it takes a float and returns a function from float to float."""
    fault = type_hints.signature_fault(task, "make_multiplier(multiplier: float) -> Callable[[float], float]")
    assert not fault, fault


@edge(hint="Which name does the task give the parameter?")
def test_parameter_is_called_multiplier(task):
    """The parameter of `make_multiplier` is called `multiplier`."""
    check_names(task, "make_multiplier", "multiplier")
