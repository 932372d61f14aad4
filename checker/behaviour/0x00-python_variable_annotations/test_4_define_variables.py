"""Behaviour of 0x00-python_variable_annotations/4-define_variables.py."""

from random_values import check_type

from checker.testing import core, type_hints

VARIABLES = [
    ("a", "int", 1),
    ("pi", "float", 3.14),
    ("i_understand_annotations", "bool", True),
    ("school", "str", "Holberton"),
]


@core(hint="The names and the values are those of the task, to the letter.")
def test_variables_have_their_values(task):
    """`a`, `pi`, `i_understand_annotations` and `school` have the values asked for."""
    for name, _, value in VARIABLES:
        assert task.get(name) == value


@core(hint="1, 1.0 and True are equal, and yet of three different types.")
def test_values_are_of_the_right_types(task):
    """Each value is of exactly the type asked for."""
    right = [(name, type_) for name, type_, value in VARIABLES if task.has(name) and task.get(name) == value]
    assert right, "None of the variables is there with its value."
    for name, type_ in right:
        check_type(task.get(name), type_)


@core(hint="Write `name: type = value`.")
def test_variables_are_annotated(task):
    """Each variable is annotated with its type."""
    defined = [(name, type_) for name, type_, _ in VARIABLES if task.has(name)]
    assert defined, "None of the variables is there."
    faults = [type_hints.variable_fault(task, name, type_) for name, type_ in defined]
    fault = "\n".join(filter(None, faults))
    assert not fault, fault
