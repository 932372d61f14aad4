"""Behaviour of 0x00-python_variable_annotations/1-concat.py."""

from random_values import HOW_TO_ANNOTATE, check_names, notice_what_is_printed, word

from checker.testing import core, edge, type_hints


@core
def test_returns_both_strings_in_order(task, rng):
    """`concat` returns the first string with the second right behind it."""
    assert task.call("concat", "egg", "shell") == "eggshell"
    assert task.call("concat", "shell", "egg") == "shellegg"
    assert task.call("concat", "egg", "egg") == "eggegg"
    str1, str2 = word(rng), word(rng)
    assert task.call("concat", str1, str2) == str1 + str2
    notice_what_is_printed(task, "concat")


@edge(hint="Nothing is added between the two, and nothing is taken away.")
def test_keeps_every_character(task, rng):
    """Spaces, line ends and empty strings are kept as they are."""
    str1, str2 = f" {word(rng)}\n", f"\t{word(rng)} é✓ "
    for text in (str1, str2):  # which of two comes first is another claim's
        assert task.call("concat", text, text) == text + text
        assert task.call("concat", "", text) == text
        assert task.call("concat", text, "") == text
    assert task.call("concat", "", "") == ""


@core(hint=HOW_TO_ANNOTATE)
def test_is_annotated(task):
    """`concat` is annotated: two strings go in, a string comes out."""
    fault = type_hints.signature_fault(task, "concat(str1: str, str2: str) -> str")
    assert not fault, fault


@edge(hint="The task says what the parameters are called.")
def test_parameters_are_called_str1_and_str2(task):
    """The parameters of `concat` are called `str1` and `str2`."""
    check_names(task, "concat", "str1", "str2")
