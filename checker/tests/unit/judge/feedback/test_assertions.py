"""What is kept of an `assert` that does not hold, compared with the text that pytest makes of it."""

from __future__ import annotations

import pytest

from checker.judge.feedback.assertions import AssertionRecorder, AssertionText, author_message


def failure_of(message: object) -> AssertionError:
    """The error of an assertion in this module, which pytest rewrites."""
    with AssertionRecorder().installed(), pytest.raises(AssertionError) as raised:
        assert [] == [1], message
    return raised.value


@pytest.mark.parametrize(
    ("message", "kept"),
    [
        ("It is empty.", "It is empty."),
        ("100 %, 100%% and %s", "100 %, 100%% and %s"),
        ("two\nlines", "two\n  lines"),
        ("assert nothing", "assert nothing"),
        (["a"], "['a']"),
    ],
)
def test_author_message_travels_with_the_error(message: object, kept: str) -> None:
    error = failure_of(message)
    assert author_message(error) == kept
    assert isinstance(error.args[0], AssertionText)
    assert error.args[0].startswith(f"{kept}\n")


def test_assertion_without_a_message_has_none() -> None:
    with AssertionRecorder().installed(), pytest.raises(AssertionError) as raised:
        assert [] == [1]
    assert author_message(raised.value) == ""


def test_message_of_an_assertion_before_does_not_stay() -> None:
    with AssertionRecorder().installed():
        with pytest.raises(AssertionError):
            assert [] == [1], "first"
        with pytest.raises(AssertionError) as raised:
            assert [] == [1]
    assert author_message(raised.value) == ""


def test_error_that_is_raised_says_what_it_was_given() -> None:
    assert author_message(AssertionError("a sentence")) == "a sentence"
    assert author_message(AssertionError()) == ""
