"""Behaviour of 0x00-python_variable_annotations/100-safe_first_element.py."""

from fresh_values import UNCHANGED, check_names, check_type, word

from checker.judge.annotations import signature_fault
from checker.judge.testing import core, edge


@core(hint=UNCHANGED)
def test_returns_the_first_element(task, rng):
    """`safe_first_element` returns the first element of a sequence."""
    first, second = word(rng), word(rng)
    assert task.call("safe_first_element", [first, second]) == first
    assert task.call("safe_first_element", (second, first)) == second
    assert task.call("safe_first_element", first) == first[0]
    assert task.call("safe_first_element", [second]) == second


@core(hint=UNCHANGED)
def test_returns_none_without_an_element(task, rng):
    """`safe_first_element` returns None for an empty sequence."""
    task.call("safe_first_element", [word(rng)])  # which is nothing to the calls after it
    assert task.call("safe_first_element", []) is None
    assert task.call("safe_first_element", ()) is None
    assert task.call("safe_first_element", "") is None


@edge(hint="Is it the sequence that is empty, or its first element?")
def test_an_empty_element_is_an_element(task):
    """A first element that is 0, empty or False is returned like any other."""
    for first, type_ in ((0, "int"), ("", "str"), (False, "bool"), ([], "list")):
        result = task.call("safe_first_element", [first, "second"])
        assert result == first
        check_type(result, type_)


@core(hint="Which name stands for lists, tuples and strings alike? And what can come out besides an element?")
def test_is_annotated(task):
    """`safe_first_element` is annotated: a sequence goes in, anything or None comes out."""
    fault = signature_fault(task, "safe_first_element(lst: Sequence[FREE]) -> Union[Any, None]")
    assert not fault, fault


@edge(hint="The code that was given says what the parameter is called.")
def test_parameter_is_called_lst(task):
    """The parameter of `safe_first_element` is called `lst`."""
    check_names(task, "safe_first_element", "lst")
