"""Behaviour of 0x00-python_variable_annotations/7-to_kv.py."""

from random_values import check_names, notice_what_is_printed, short_float, word

from checker.testing import core, edge, python, type_hints


def to_kv(task, k, v):
    """What it gives, with a list as a tuple: that it is none is another claim's; a named one is one."""
    pair = python.as_tuple(task.call("to_kv", k, v))
    return tuple(pair) if type(pair) is list else pair


@core(hint="The square of a number is the number times itself.")
def test_returns_the_square(task, rng):
    """`to_kv` returns the string, and with it the square of the number."""
    assert to_kv(task, "eggs", 3) == ("eggs", 9)
    assert to_kv(task, "school", 0.02) == ("school", 0.0004)
    k, v = word(rng), rng.randint(4, 9999)
    assert to_kv(task, k, v) == (k, v * v)
    v = short_float(rng)
    assert to_kv(task, k, v) == (k, v * v)
    notice_what_is_printed(task, "to_kv")


@core(hint="Two values and a comma make a tuple.")
def test_returns_a_tuple(task, rng):
    """What `to_kv` returns is a tuple."""
    pair = python.as_tuple(task.call("to_kv", word(rng), rng.randint(4, 9999)))
    right = type(pair) is tuple
    assert right, f"`to_kv` has to return a tuple, and what it returns is of type {python.kind_of(pair)}."


@edge(hint="The square of a number is the number times itself.")
def test_squares_negative_numbers_and_zero(task, rng):
    """The square of a negative number is positive, that of 0 is 0."""
    k, v = word(rng), rng.randint(4, 9999)
    assert to_kv(task, k, -v) == (k, v * v)
    assert to_kv(task, k, 0) == (k, 0)


@core(hint="Two parameters and a result, each with its own type; that of a tuple has one for each place.")
def test_is_annotated(task):
    """`to_kv` is annotated: a string and a number go in, a tuple of string and float comes out."""
    fault = type_hints.signature_fault(task, "to_kv(k: str, v: Union[int, float]) -> Tuple[str, float]")
    assert not fault, fault


@edge(hint="The task says what the parameters are called.")
def test_parameters_are_called_k_and_v(task):
    """The parameters of `to_kv` are called `k` and `v`."""
    check_names(task, "to_kv", "k", "v")
