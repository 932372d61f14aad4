"""Behaviour of 0x00-python_variable_annotations/2-floor.py."""

import math

from random_values import HOW_TO_ANNOTATE, check_names, check_type, long_float, notice_what_is_printed

from checker.testing import core, edge, type_hints


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
    for n in (0.5, 2.5, 3.5, 1e-9, math.nextafter(7, 0), math.nextafter(8, 9)):
        assert task.call("floor", n) == math.floor(n)
    notice_what_is_printed(task, "floor")


@core
def test_keeps_whole_numbers(task, rng):
    """A float that is whole stays the number it is."""
    for n in (0, 1, 2, 7, 8, rng.randint(9, 999)):  # where a half is rounded, odd and even differ
        assert task.call("floor", float(n)) == n
    n = rng.randint(1 << 60, 1 << 61) & ~0xFFF  # which a float holds exactly
    assert task.call("floor", float(n)) == n


@core(hint="3.0 is a float; 3 is an int. What does the annotation promise?")
def test_returns_an_int(task, rng):
    """What `floor` returns is an int, for small and for large floats."""
    for n in (3.14, 0.0, float(rng.randint(1 << 60, 1 << 61))):
        check_type(task.call("floor", n), "int")


@edge(hint="On the number line, is -3 or -4 below -3.14?")
def test_rounds_negative_numbers_down_too(task, rng):
    """Below zero, down is away from zero: -3.14 becomes -4."""
    assert task.call("floor", -3.14) == -4
    n = -long_float(rng)
    assert task.call("floor", n) == math.floor(n)
    for n in (-0.5, -2.5, -3.5, -1e-9):
        assert task.call("floor", n) == math.floor(n)
    for n in (-1, -2, -7, -8, rng.randint(-999, -9)):
        if task.call("floor", float(-n)) == -n:  # else that is the claim about whole numbers
            assert task.call("floor", float(n)) == n


@core(hint=HOW_TO_ANNOTATE)
def test_is_annotated(task):
    """`floor` is annotated: a float goes in, an int comes out."""
    fault = type_hints.signature_fault(task, "floor(n: float) -> int")
    assert not fault, fault


@edge(hint="The task says what the parameter is called.")
def test_parameter_is_called_n(task):
    """The parameter of `floor` is called `n`."""
    check_names(task, "floor", "n")
