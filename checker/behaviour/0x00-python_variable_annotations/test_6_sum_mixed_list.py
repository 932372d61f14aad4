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

# Whole, and no two alike: what becomes of fractions and of equal numbers are other claims.
_NUMBERS = st.integers(-(2**30), 2**30).filter(bool)


@core(hint="The built-in `sum` adds up whatever is in a list.")
def test_returns_the_sum(task, rng):
    """`sum_mixed_list` returns the sum of the ints and floats in the list."""
    mixed = [5, 4, 3.14, 666, 0.99]
    result = task.call("sum_mixed_list", mixed)
    # The last digit depends on the order of adding and on the version of Python: all are right.
    right = [math.fsum(mixed), *(functools.reduce(add, order) for order in itertools.permutations(mixed))]
    assert result == (result if result in right else 679.13)
    mixed = [rng.randint(1, 999), short_float(rng), rng.randint(1, 999), short_float(rng)]
    rng.shuffle(mixed)
    assert task.call("sum_mixed_list", mixed) == math.fsum(mixed)
    notice_what_is_printed(task, "sum_mixed_list")


@core(hint="No digit behind the point may get lost.")
def test_returns_a_float(task):
    """A sum with a float in it is a float, whole or not."""
    check_type(task.call("sum_mixed_list", [3, 0.5, 0.5]), "float")


@edge(hint="Every item counts, the first and the last one too.")
@given(numbers=st.dictionaries(_NUMBERS, st.booleans(), min_size=1, max_size=12))
def test_adds_any_mixed_list(task, numbers):
    """The sum is right for every list: ints alone, floats alone, negative ones."""
    mixed = [number if whole else float(number) for number, whole in numbers.items()]
    for numbers_ in ([-2], [-2.0], [3, -7, 1], mixed):
        assert task.call("sum_mixed_list", numbers_) == math.fsum(numbers_)


@edge(hint="0 is an item like any other, and so is one that came before.")
def test_zeros_and_equal_items_count_too(task, rng):
    """Nothing ends at an item that is 0, and equal items count each by itself."""
    one, two = float(rng.randint(2, 999)), rng.randint(1000, 9999)
    mixed = [0, one, 0.0, two, two, one, two, one, 0]
    assert task.call("sum_mixed_list", mixed) == math.fsum(mixed)


@edge(hint="A function that calls itself for each item comes to an end after a thousand of them.")
def test_adds_thousands(task):
    """The sum of thousands of numbers is right, too."""
    numbers = [*(number if number % 2 else float(number) for number in range(12_000)), 0]
    assert task.call("sum_mixed_list", numbers) == sum(numbers)


@edge(hint="What of your code changes the list itself?")
def test_leaves_the_list_as_it_was(task):
    """The list that is passed in is the same afterwards."""
    assert_left_as_it_was(task, "sum_mixed_list", [3, 1.0, 2.25, 1])


@edge(hint="What should the sum begin with?")
def test_empty_list_adds_up_to_zero(task):
    """The sum of an empty list is 0."""
    result = task.call("sum_mixed_list", [])
    assert result == 0
    assert type_name(result) in ("int", "float")


@core(hint="`Union[...]` is the type of one item, and the list is around it. The result has one type alone.")
def test_is_annotated(task):
    """`sum_mixed_list` is annotated: a list of ints and floats goes in, a float comes out."""
    fault = type_hints.signature_fault(task, "sum_mixed_list(mxd_lst: List[Union[int, float]]) -> float")
    assert not fault, fault


@edge(hint="The task says what the parameter is called.")
def test_parameter_is_called_mxd_lst(task):
    """The parameter of `sum_mixed_list` is called `mxd_lst`."""
    check_names(task, "sum_mixed_list", "mxd_lst")
