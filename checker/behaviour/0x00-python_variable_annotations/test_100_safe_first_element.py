"""Behaviour of 0x00-python_variable_annotations/100-safe_first_element.py."""

from random_values import (
    UNCHANGED,
    assert_left_as_it_was,
    check_names,
    check_type,
    make_value,
    notice_what_is_printed,
    word,
)

from checker.testing import SubmissionRaised, core, edge, type_hints


@core(hint=UNCHANGED)
def test_returns_the_first_element(task, rng):
    """`safe_first_element` returns the first element of a sequence."""
    first, second = word(rng), word(rng)
    assert task.call("safe_first_element", [first, second]) == first
    assert task.call("safe_first_element", (second, first)) == second
    assert task.call("safe_first_element", first) == first[0]
    assert task.call("safe_first_element", [second]) == second
    notice_what_is_printed(task, "safe_first_element")


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
        result = task.call("safe_first_element", [first])
        assert result == first
        check_type(result, type_)


@edge(hint="A Sequence has a length and places: your code may ask for no more.")
def test_takes_other_sequences(task):
    """The sequence may be of any other kind, such as bytes, a range or a deque, empty or not."""
    assert task.call("safe_first_element", b"e") == ord("e")
    for kind, content, first in (("range", (5, 6), 5), ("deque", [7], 7), ("UserList", [3], 3)):
        assert task.call("safe_first_element", make_value(task, kind, content)) == first
    if gives_none_for_nothing(task):
        for kind, nothing in (("range", (5, 5)), ("deque", []), ("UserList", [])):
            assert task.call("safe_first_element", make_value(task, kind, nothing)) is None


def gives_none_for_nothing(task):
    """Whether an empty list gives None, which is another claim's."""
    try:
        return task.call("safe_first_element", []) is None
    except SubmissionRaised:
        return False


@edge(hint="What of your code changes the list itself?")
def test_leaves_the_list_as_it_was(task):
    """The list that is passed in is the same afterwards."""
    assert_left_as_it_was(task, "safe_first_element", [3, 1, 2])


@core(hint="Which name stands for lists, tuples and strings alike? And what can come out besides an element?")
def test_is_annotated(task):
    """`safe_first_element` is annotated: a sequence goes in, anything or None comes out."""
    fault = type_hints.signature_fault(task, "safe_first_element(lst: Sequence[FREE]) -> Union[Any, None]")
    assert not fault, fault


@edge(hint="The code that was given says what the parameter is called.")
def test_parameter_is_called_lst(task):
    """The parameter of `safe_first_element` is called `lst`."""
    check_names(task, "safe_first_element", "lst")
