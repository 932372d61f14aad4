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

# Distinct whole numbers: other checks test fractions and equal numbers.
_NUMBERS = st.integers(-(2**30), 2**30).filter(bool)


@core(hint="Which built-in function adds up the items of a list?")
def test_returns_the_sum(task, rng):
    """`sum_list` returns the sum of the floats in the list."""
    floats = [3.14, 1.11, 2.22]
    result = task.call("sum_list", floats)
    # The last digit depends on the order of addition and on the Python version: accept all.
    right = [math.fsum(floats), *(x + y + z for x, y, z in itertools.permutations(floats))]
    assert result == (result if result in right else sum(floats))
    floats = [short_float(rng) for _ in range(rng.randint(4, 8))]
    assert task.call("sum_list", floats) == math.fsum(floats)
    notice_what_is_printed(task, "sum_list")


@core(hint="Does your code round the sum, or convert it to an int?")
def test_returns_a_float(task):
    """`sum_list` returns a float, even if the sum is a whole number."""
    check_type(task.call("sum_list", [3.5, 0.5]), "float")


@edge(hint="Does your code skip an item, such as the first or the last one?")
@given(numbers=st.lists(_NUMBERS, min_size=1, max_size=12, unique=True))
def test_adds_any_list_of_floats(task, numbers):
    """The sum is correct for any list: one item, many items, negative items."""
    for floats in ([-2.0], [3.0, -7.0, 1.0], [float(number) for number in numbers]):
        assert task.call("sum_list", floats) == math.fsum(floats)


@edge(hint="Does your code stop at an item that is 0, or skip an item that it has already seen?")
def test_zeros_and_equal_items_count_too(task, rng):
    """An item that is 0 does not end the sum, and each of several equal items counts."""
    one, two = float(rng.randint(2, 999)), float(rng.randint(1000, 9999))
    floats = [0.0, one, 0.0, 0.0, two, one, two, one, 0.0]
    assert task.call("sum_list", floats) == math.fsum(floats)


@edge(hint="Python allows about a thousand nested calls. Does your function call itself for each item?")
def test_adds_thousands(task):
    """The sum of thousands of numbers is correct."""
    numbers = [*map(float, range(12_000)), 0.0]
    assert task.call("sum_list", numbers) == sum(numbers)


@edge(hint="Which line of your code changes the list itself?")
def test_leaves_the_list_as_it_was(task):
    """It does not change the list that is passed in."""
    assert_left_as_it_was(task, "sum_list", [3.5, 1.0, 2.25, 1.0])


@edge(hint="What should the sum begin with?")
def test_empty_list_adds_up_to_zero(task):
    """The sum of an empty list is 0."""
    result = task.call("sum_list", [])
    assert result == 0
    assert type_name(result) in ("int", "float")


@core(hint="The type of the items goes in the brackets of `List[...]`. Is the result annotated, too?")
def test_is_annotated(task):
    """`sum_list` is annotated: it takes a list of floats and returns a float."""
    fault = type_hints.signature_fault(task, "sum_list(input_list: List[float]) -> float")
    assert not fault, fault


@edge(hint="Which name does the task give the parameter?")
def test_parameter_is_called_input_list(task):
    """The parameter of `sum_list` is called `input_list`."""
    check_names(task, "sum_list", "input_list")
