"""Behaviour of 0x00-python_variable_annotations/6-sum_mixed_list.py."""

import functools
import itertools
import math
from operator import add

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
    """`sum_mixed_list` returns the sum of the ints and floats in the list."""
    mixed = [5, 4, 3.14, 666, 0.99]
    result = task.call("sum_mixed_list", mixed)
    # The last digit depends on the order of addition and on the Python version: accept all.
    right = [math.fsum(mixed), *(functools.reduce(add, order) for order in itertools.permutations(mixed))]
    assert result == (result if result in right else 679.13)
    mixed = [rng.randint(1, 999), short_float(rng), rng.randint(1, 999), short_float(rng)]
    rng.shuffle(mixed)
    assert task.call("sum_mixed_list", mixed) == math.fsum(mixed)
    notice_what_is_printed(task, "sum_mixed_list")


@core(hint="Does your code round the sum, or convert it to an int?")
def test_returns_a_float(task):
    """If the list contains a float, the sum is a float, even if it is a whole number."""
    check_type(task.call("sum_mixed_list", [3, 0.5, 0.5]), "float")


@edge(hint="Does your code skip an item, such as the first or the last one?")
@given(numbers=st.dictionaries(_NUMBERS, st.booleans(), min_size=1, max_size=12))
def test_adds_any_mixed_list(task, numbers):
    """The sum is correct for any list: only ints, only floats, negative items."""
    mixed = [number if whole else float(number) for number, whole in numbers.items()]
    for numbers_ in ([-2], [-2.0], [3, -7, 1], mixed):
        assert task.call("sum_mixed_list", numbers_) == math.fsum(numbers_)


@edge(hint="Does your code stop at an item that is 0, or skip an item that it has already seen?")
def test_zeros_and_equal_items_count_too(task, rng):
    """An item that is 0 does not end the sum, and each of several equal items counts."""
    one, two = float(rng.randint(2, 999)), rng.randint(1000, 9999)
    mixed = [0, one, 0.0, two, two, one, two, one, 0]
    assert task.call("sum_mixed_list", mixed) == math.fsum(mixed)


@edge(hint="Python allows about a thousand nested calls. Does your function call itself for each item?")
def test_adds_thousands(task):
    """The sum of thousands of numbers is correct."""
    numbers = [*(number if number % 2 else float(number) for number in range(12_000)), 0]
    assert task.call("sum_mixed_list", numbers) == sum(numbers)


@edge(hint="Which line of your code changes the list itself?")
def test_leaves_the_list_as_it_was(task):
    """It does not change the list that is passed in."""
    assert_left_as_it_was(task, "sum_mixed_list", [3, 1.0, 2.25, 1])


@edge(hint="What should the sum begin with?")
def test_empty_list_adds_up_to_zero(task):
    """The sum of an empty list is 0."""
    result = task.call("sum_mixed_list", [])
    assert result == 0
    assert type_name(result) in ("int", "float")


@core(hint="`Union[...]` is the type of one item. Where in `List[...]` does it go? The result has one type.")
def test_is_annotated(task):
    """`sum_mixed_list` is annotated: it takes a list of ints and floats and returns a float."""
    fault = type_hints.signature_fault(task, "sum_mixed_list(mxd_lst: List[Union[int, float]]) -> float")
    assert not fault, fault


@edge(hint="Which name does the task give the parameter?")
def test_parameter_is_called_mxd_lst(task):
    """The parameter of `sum_mixed_list` is called `mxd_lst`."""
    check_names(task, "sum_mixed_list", "mxd_lst")
