"""Behaviour of 0x00-python_variable_annotations/5-sum_list.py."""

import itertools
import math

from hypothesis import strategies as st
from random_values import (
    assert_left_as_it_was,
    check_names,
    check_type,
    notice_what_is_printed,
    short_float,
    type_name,
)

from checker.testing import core, edge, given, type_hints

# Whole, and no two alike: what becomes of fractions and of equal numbers are other claims.
_NUMBERS = st.integers(-(2**30), 2**30).filter(bool)


@core(hint="The built-in `sum` adds up whatever is in a list.")
def test_returns_the_sum(task, rng):
    """`sum_list` returns the sum of the floats in the list."""
    floats = [3.14, 1.11, 2.22]
    result = task.call("sum_list", floats)
    # The last digit depends on the order of adding and on the version of Python: all are right.
    right = [math.fsum(floats), *(x + y + z for x, y, z in itertools.permutations(floats))]
    assert result == (result if result in right else sum(floats))
    floats = [short_float(rng) for _ in range(rng.randint(4, 8))]
    assert task.call("sum_list", floats) == math.fsum(floats)
    notice_what_is_printed(task, "sum_list")


@core(hint="No digit behind the point may get lost.")
def test_returns_a_float(task):
    """The sum of floats is a float, whole or not."""
    check_type(task.call("sum_list", [3.5, 0.5]), "float")


@edge(hint="Every item counts, the first and the last one too.")
@given(numbers=st.lists(_NUMBERS, min_size=1, max_size=12, unique=True))
def test_adds_any_list_of_floats(task, numbers):
    """The sum is right for every list: one item, many, negative ones."""
    for floats in ([-2.0], [3.0, -7.0, 1.0], [float(number) for number in numbers]):
        assert task.call("sum_list", floats) == math.fsum(floats)


@edge(hint="0 is an item like any other, and so is one that came before.")
def test_zeros_and_equal_items_count_too(task, rng):
    """Nothing ends at an item that is 0, and equal items count each by itself."""
    one, two = float(rng.randint(2, 999)), float(rng.randint(1000, 9999))
    floats = [0.0, one, 0.0, 0.0, two, one, two, one, 0.0]
    assert task.call("sum_list", floats) == math.fsum(floats)


@edge(hint="A function that calls itself for each item comes to an end after a thousand of them.")
def test_adds_thousands(task):
    """The sum of thousands of numbers is right, too."""
    numbers = [*map(float, range(12_000)), 0.0]
    assert task.call("sum_list", numbers) == sum(numbers)


@edge(hint="What of your code changes the list itself?")
def test_leaves_the_list_as_it_was(task):
    """The list that is passed in is the same afterwards."""
    assert_left_as_it_was(task, "sum_list", [3.5, 1.0, 2.25, 1.0])


@edge(hint="What should the sum begin with?")
def test_empty_list_adds_up_to_zero(task):
    """The sum of an empty list is 0."""
    result = task.call("sum_list", [])
    assert result == 0
    assert type_name(result) in ("int", "float")


@core(hint="What is in a list stands in its brackets: `List[what]`. The result has a type of its own.")
def test_is_annotated(task):
    """`sum_list` is annotated: a list of floats goes in, a float comes out."""
    fault = type_hints.signature_fault(task, "sum_list(input_list: List[float]) -> float")
    assert not fault, fault


@edge(hint="The task says what the parameter is called.")
def test_parameter_is_called_input_list(task):
    """The parameter of `sum_list` is called `input_list`."""
    check_names(task, "sum_list", "input_list")
