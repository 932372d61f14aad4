"""Behaviour of 0x00-python_variable_annotations/101-safely_get_value.py."""

import ast

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
def test_returns_the_value_of_the_key(task, rng):
    """`safely_get_value` returns the value that the key has."""
    key, value = word(rng), rng.randint(1, 999)
    assert task.call("safely_get_value", {word(rng): 0, key: value}, key, "no") == value
    assert task.call("safely_get_value", {value: key}, value, "no") == key
    notice_what_is_printed(task, "safely_get_value")


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
    absent = word(rng)
    try:
        task.call("safely_get_value", {}, word(rng), word(rng))  # whose default is that call's alone
        task.call("safely_get_value", {"eggs": 12}, absent, None)
    except SubmissionRaised:  # that is another claim's; what the text says is left
        function = type_hints.read_names(task.tree.body).function("safely_get_value")
        defaults = [ast.unparse(default) for default in function.args.defaults] if function else []
        assert defaults[-1:] == ["None"], "This parameter has another default than None, or none at all."
        return
    assert task.call("safely_get_value", {"eggs": 12}, absent) is None


@edge(hint="Is the key there? That is the only question.")
def test_an_empty_value_is_a_value(task):
    """A value that is 0, empty, False or None is returned like any other."""
    for value, type_ in ((0, "int"), ("", "str"), (False, "bool"), (None, "NoneType")):
        result = task.call("safely_get_value", {"eggs": value}, "eggs", "default")
        assert result == value
        check_type(result, type_)


@edge(hint="Is the key there? That is the only question, whatever the key is.")
def test_an_empty_key_is_a_key(task):
    """A key that is 0, empty, False or None is looked up like any other."""
    for key in (0, "", False, None, ()):
        assert task.call("safely_get_value", {key: "value", "eggs": 12}, key, "default") == "value"


@edge(hint="The default is what was passed, whatever that is.")
def test_an_empty_default_is_a_default(task):
    """A default that is 0, empty or False is returned like any other."""
    for default, type_ in ((0, "int"), ("", "str"), (False, "bool"), ([], "list")):
        result = task.call("safely_get_value", {"eggs": 12}, "shells", default)
        assert result == default
        check_type(result, type_)


@edge(hint="A Mapping need not be a dict: what does your code ask of it?")
def test_takes_other_mappings(task):
    """The mapping may be of any other kind, such as a `MappingProxyType` or a `UserDict`."""
    for kind in ("MappingProxyType", "UserDict", "ChainMap"):
        assert task.call("safely_get_value", make_value(task, kind, {"eggs": 12}), "eggs", "no") == 12


@edge(hint="Looking a key up changes nothing: which call of yours puts something in?")
def test_leaves_the_mapping_as_it_was(task):
    """Nothing is taken from the mapping, and no key comes into it."""
    assert_left_as_it_was(task, "safely_get_value", {"eggs": 12}, "eggs", 5)
    assert_left_as_it_was(task, "safely_get_value", {"eggs": 12}, "shells", 5)


@core(hint="A mapping, a key of any type, a default of a `T` or None: which of them is which?")
def test_is_annotated(task):
    """`safely_get_value` is annotated: what comes out is of the default's type, or anything."""
    fault = type_hints.signature_fault(
        task,
        "safely_get_value(dct: Mapping[FREE, FREE], key: Any, default: Union[T, None]) -> Union[Any, T]",
        "safely_get_value(dct: Mapping[K, FREE], key: K, default: Union[T, None]) -> Union[Any, T]",
    )
    assert not fault, fault


@edge(hint="The code that was given says what the parameters are called.")
def test_parameters_are_called_dct_key_and_default(task):
    """The parameters of `safely_get_value` are called `dct`, `key` and `default`."""
    check_names(task, "safely_get_value", "dct", "key", "default")
