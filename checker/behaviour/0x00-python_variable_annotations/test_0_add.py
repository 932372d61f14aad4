"""Behaviour of 0x00-python_variable_annotations/0-add.py."""

from random_values import HOW_TO_ANNOTATE, check_names, check_type, long_float, notice_what_is_printed

from checker.testing import core, edge, type_hints


@core(hint="Return the sum itself, with all of its digits.")
def test_returns_the_sum(task, rng):
    """`add` returns the sum of its two arguments."""
    assert task.call("add", 1.11, 2.22) == 1.11 + 2.22
    assert task.call("add", 0.1, 0.2) == 0.1 + 0.2
    a, b = long_float(rng), long_float(rng)
    assert task.call("add", a, -b) == a - b
    assert task.call("add", -b, a) == a - b
    assert task.call("add", -a, -b) == -a - b
    assert task.call("add", a, 0.0) == a
    assert task.call("add", 0.0, b) == b
    notice_what_is_printed(task, "add")


@core(hint="Return the number itself, neither printed nor turned into text or an int.")
def test_returns_a_float(task):
    """The sum of two floats is a float, whole or not."""
    check_type(task.call("add", 2.5, 1.5), "float")


@core(hint=HOW_TO_ANNOTATE)
def test_is_annotated(task):
    """`add` is annotated: two floats go in, a float comes out."""
    fault = type_hints.signature_fault(task, "add(a: float, b: float) -> float")
    assert not fault, fault


@edge(hint="The task says what the parameters are called.")
def test_parameters_are_called_a_and_b(task):
    """The parameters of `add` are called `a` and `b`."""
    check_names(task, "add", "a", "b")
