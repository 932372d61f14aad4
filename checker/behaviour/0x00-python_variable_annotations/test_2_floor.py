"""Behaviour of 0x00-python_variable_annotations/2-floor.py."""

import math

from random_values import HOW_TO_ANNOTATE, check_names, check_type, long_float, notice_what_is_printed

from checker.testing import core, edge, type_hints


@core
def test_rounds_down(task, rng):
    """`floor` rounds a positive number with a fraction down to an integer."""
    assert task.call("floor", 3.14) == 3
    n = rng.randint(1, 999) + 0.75
    assert task.call("floor", n) == math.floor(n)
    n = long_float(rng)
    assert task.call("floor", n) == math.floor(n)
    # Also when the number is only just below an integer.
    above = rng.randint(2, 999)
    assert task.call("floor", math.nextafter(above, 0)) == above - 1
    for n in (0.5, 2.5, 3.5, 1e-9, math.nextafter(7, 0), math.nextafter(8, 9)):
        assert task.call("floor", n) == math.floor(n)
    notice_what_is_printed(task, "floor")


@core
def test_keeps_whole_numbers(task, rng):
    """`floor` keeps the value of a whole number."""
    for n in (0, 1, 2, 7, 8, rng.randint(9, 999)):  # `round` treats odd and even numbers differently
        assert task.call("floor", float(n)) == n
    n = rng.randint(1 << 60, 1 << 61) & ~0xFFF  # which a float represents exactly
    assert task.call("floor", float(n)) == n


@core(hint="3.0 is a float; 3 is an int. What does the annotation promise?")
def test_returns_an_int(task, rng):
    """`floor` returns an int, for small and for large floats."""
    for n in (3.14, 0.0, float(rng.randint(1 << 60, 1 << 61))):
        check_type(task.call("floor", n), "int")


@edge(hint="Which of -3 and -4 is less than -3.14?")
def test_rounds_negative_numbers_down_too(task, rng):
    """Below zero, `floor` rounds away from zero: -3.14 becomes -4."""
    assert task.call("floor", -3.14) == -4
    n = -long_float(rng)
    assert task.call("floor", n) == math.floor(n)
    for n in (-0.5, -2.5, -3.5, -1e-9):
        assert task.call("floor", n) == math.floor(n)
    for n in (-1, -2, -7, -8, rng.randint(-999, -9)):
        if task.call("floor", float(-n)) == -n:  # otherwise the check of whole numbers reports it
            assert task.call("floor", float(n)) == n


@core(hint=HOW_TO_ANNOTATE)
def test_is_annotated(task):
    """`floor` is annotated: it takes a float and returns an int."""
    fault = type_hints.signature_fault(task, "floor(n: float) -> int")
    assert not fault, fault


@edge(hint="Which name does the task give the parameter?")
def test_parameter_is_called_n(task):
    """The parameter of `floor` is called `n`."""
    check_names(task, "floor", "n")
