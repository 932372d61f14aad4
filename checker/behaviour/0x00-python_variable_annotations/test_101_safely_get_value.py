"""Behaviour of 0x00-python_variable_annotations/101-safely_get_value.py."""

from fresh_values import UNCHANGED, check_names, check_type, word

from checker.judge.annotations import signature_fault
from checker.judge.testing import core, edge


@core(hint=UNCHANGED)
def test_returns_the_value_of_the_key(task, rng):
    """`safely_get_value` returns the value that the key has."""
    key, value = word(rng), rng.randint(1, 999)
    assert task.call("safely_get_value", {word(rng): 0, key: value}, key, "no") == value
    assert task.call("safely_get_value", {value: key}, value) == key


@core(hint=UNCHANGED)
def test_returns_the_default_without_the_key(task, rng):
    """`safely_get_value` returns the default when there is no such key."""
    default = word(rng)
    assert task.call("safely_get_value", {"eggs": 12}, word(rng), default) == default
    assert task.call("safely_get_value", {}, word(rng), default) == default
    number = rng.randint(1, 999)
    assert task.call("safely_get_value", {number: "eggs"}, str(number), default) == default


@core(hint="How does a parameter get a default value?")
def test_the_default_is_none(task, rng):
    """Without a default, None is returned when there is no such key."""
    task.call("safely_get_value", {}, word(rng), word(rng))  # whose default is that call's alone
    assert task.call("safely_get_value", {"eggs": 12}, word(rng)) is None


@edge(hint="Is the key there? That is the only question.")
def test_an_empty_value_is_a_value(task):
    """A value that is 0, empty, False or None is returned like any other."""
    for value, type_ in ((0, "int"), ("", "str"), (False, "bool"), (None, "NoneType")):
        result = task.call("safely_get_value", {"eggs": value}, "eggs", "default")
        assert result == value
        check_type(result, type_)


@core(hint="A mapping, a key of any type, a default of a `T` or None: which of them is which?")
def test_is_annotated(task):
    """`safely_get_value` is annotated: what comes out is of the default's type, or anything."""
    fault = signature_fault(
        task,
        "safely_get_value(dct: Mapping[FREE, FREE], key: Any, default: Union[T, None]) -> Union[Any, T]",
        "safely_get_value(dct: Mapping[K, FREE], key: K, default: Union[T, None]) -> Union[Any, T]",
    )
    assert not fault, fault


@edge(hint="The code that was given says what the parameters are called.")
def test_parameters_are_called_dct_key_and_default(task):
    """The parameters of `safely_get_value` are called `dct`, `key` and `default`."""
    check_names(task, "safely_get_value", "dct", "key", "default")
