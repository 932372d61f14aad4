"""Behaviour of 0x00-python_variable_annotations/3-to_str.py."""

from random_values import HOW_TO_ANNOTATE, check_names, long_float, notice_what_is_printed

from checker.testing import core, edge, type_hints


@core
def test_returns_the_number_as_text(task, rng):
    """`to_str` returns the text that Python prints for the number."""
    assert task.call("to_str", 3.14) == "3.14"
    n = long_float(rng)
    for number in (2.5, n, n + 0.001, n + 1):
        assert task.call("to_str", number) == str(number)
    notice_what_is_printed(task, "to_str")


@edge(hint="Let Python choose how many digits to write.")
def test_keeps_every_digit(task, rng):
    """Whole, negative, tiny and huge floats are written as Python prints them."""
    for n in (0.0, 7.0, float(rng.randint(1, 999)), -2.5, 0.1 + 0.2, 1e-7, 123456789.125, 1e16, 1e22):
        assert task.call("to_str", n) == str(n)
    n = -long_float(rng)
    assert task.call("to_str", n) == str(n)
    n = long_float(rng) * 1e-12
    assert task.call("to_str", n) == str(n)
    n = long_float(rng) * 1e20
    assert task.call("to_str", n) == str(n)


@core(hint=HOW_TO_ANNOTATE)
def test_is_annotated(task):
    """`to_str` is annotated: a float goes in, a string comes out."""
    fault = type_hints.signature_fault(task, "to_str(n: float) -> str")
    assert not fault, fault


@edge(hint="The task says what the parameter is called.")
def test_parameter_is_called_n(task):
    """The parameter of `to_str` is called `n`."""
    check_names(task, "to_str", "n")
