"""Behaviour of 0x00-python_variable_annotations/2-floor.py."""

import math

from fresh_values import HOW_TO_ANNOTATE, check_names, check_type, long_float

from checker.judge.annotations import signature_fault
from checker.judge.testing import core, edge


@core
def test_rounds_down(task, rng):
    """`floor` returns the whole number just below a number with a fraction."""
    assert task.call("floor", 3.14) == 3
    n = rng.randint(1, 999) + 0.75
    assert task.call("floor", n) == math.floor(n)
    n = long_float(rng)
    assert task.call("floor", n) == math.floor(n)
    # However little is missing to the next whole number.
    above = rng.randint(2, 999)
    assert task.call("floor", math.nextafter(above, 0)) == above - 1


@core
def test_keeps_whole_numbers(task, rng):
    """A float that is whole stays the number it is."""
    assert task.call("floor", 0.0) == 0
    n = rng.randint(1, 999)
    assert task.call("floor", float(n)) == n


@core(hint="3.0 is a float; 3 is an int. What does the annotation promise?")
def test_returns_an_int(task, rng):
    """What `floor` returns is an int, for small and for large floats."""
    check_type(task.call("floor", 3.14), "int")
    check_type(task.call("floor", 0.0), "int")
    n = float(rng.randint(1 << 60, 1 << 61))
    result = task.call("floor", n)
    check_type(result, "int")
    assert result == int(n)


@edge(hint="On the number line, is -3 or -4 below -3.14?")
def test_rounds_negative_numbers_down_too(task, rng):
    """Below zero, down is away from zero: -3.14 becomes -4."""
    assert task.call("floor", -3.14) == -4
    n = -long_float(rng)
    assert task.call("floor", n) == math.floor(n)
    assert task.call("floor", -1e-9) == -1
    n = rng.randint(-999, -1)
    assert task.call("floor", float(n)) == n


@core(hint=HOW_TO_ANNOTATE)
def test_is_annotated(task):
    """`floor` is annotated: a float goes in, an int comes out."""
    fault = signature_fault(task, "floor(n: float) -> int")
    assert not fault, fault


@edge(hint="The task says what the parameter is called.")
def test_parameter_is_called_n(task):
    """The parameter of `floor` is called `n`."""
    check_names(task, "floor", "n")
