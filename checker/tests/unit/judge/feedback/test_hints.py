"""Which hint fits an exception."""

from __future__ import annotations

import pytest

from checker.judge.exceptions import Limit, WorkerStopped
from checker.judge.feedback.hints import hint_for_exception, hint_for_stop
from checker.report.model import Verdict


def _message(raising: str) -> tuple[str, str]:
    """The class and the text of what this code raises, in the words of the Python that runs."""
    try:
        exec(raising, {})
    except Exception as error:
        return type(error).__name__, str(error)
    raise AssertionError("nothing was raised")


@pytest.mark.parametrize(
    ("raising", "words"),
    [
        ("None.x", "`return`"),
        ("None + 1", "`return`"),
        ("(lambda a: a)()", "The task shows how it is called"),
        ("(lambda a: a)(1, 2)", "The task shows how it is called"),
        ("(lambda a: a)(b=1)", "The task shows how it is called"),
        ("{}['a']", "`in` tests for it"),
        ("[][0]", "What happens when it is empty?"),
        ("{[]: 1}", "hashable"),
        ("import functools; functools.reduce(min, [])", "initial value"),
        ("max([])", "default"),
        ("min(())", "default"),
        ("{1}[0]", "`for` loop"),
        ("iter([])[0]", "`for` loop"),
        ("'{:s}'.format(1)", "`{}` accepts any value"),
        ("b'\\xff'.decode('utf-8')", "not UTF-8"),
        ("'é'.encode('ascii')", "encoding='utf-8'"),
        ("1 / 0", "divisor"),
        ("next(iter([]))", "`next`"),
        ("raise ValueError('my own words')", ""),
    ],
)
def test_hint_fits_what_python_says(raising: str, words: str) -> None:
    hint = hint_for_exception(*_message(raising))
    assert words in hint
    assert bool(hint) is bool(words)


@pytest.mark.parametrize("limit", Limit)
def test_every_limit_has_a_hint(limit: Limit) -> None:
    assert hint_for_stop(WorkerStopped(Verdict.TIMEOUT, "it was stopped", limit)).endswith((".", "?"))


def test_no_limit_has_no_hint() -> None:
    assert hint_for_stop(WorkerStopped(Verdict.TAMPERED, "its answer is malformed")) == ""
