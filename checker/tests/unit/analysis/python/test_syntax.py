"""The syntax gate."""

from __future__ import annotations

import warnings

import pytest

from checker.analysis.finding import TOO_DEEP
from checker.analysis.python import syntax
from checker.tests.unit.analysis.conftest import MakeSource


@pytest.mark.parametrize(
    "text", ["", "x = 1\n", "\ufeffx = 1\n", "\f\nx = 1\n", "x = 1\r\ny = 2", "x = '\\d'"]
)
def test_python_passes(source: MakeSource, text: str) -> None:
    """Python of any form has no finding, and no warning gets out."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert syntax.find(source(text)) is None


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("x = 1\ny = (\n", 2),
        ("def f():\nreturn 1\n", 2),
        ("if 1:\n\tx = 1\n        y = 2\n", 3),
        ("print 'x'\n", 1),
        ("x = '''", 1),
        ("x = " + "9" * 5000 + "\n", 1),
    ],
)
def test_what_is_not_python_is_found_where_it_stands(source: MakeSource, text: str, line: int) -> None:
    """The sentence says that it is not valid Python, and why."""
    found = syntax.find(source(text))
    assert found is not None
    assert found.line == line
    assert found.sentence.startswith("this is not valid Python 3.")


@pytest.mark.parametrize(
    "text",
    [
        "x = " + "-" * 100_000 + "1",
        "x = a" + ".b" * 100_000,
        "x = 1" + " + 1" * 100_000,
        "x = " + "lambda: " * 50_000,
    ],
)
def test_what_nests_too_deeply_is_said_to(source: MakeSource, text: str) -> None:
    """It is a finding, never an exception."""
    found = syntax.find(source(text))
    assert found is not None
    assert found.sentence == "this is nested too deeply to be read"


def test_a_nul_byte_is_a_finding(source: MakeSource) -> None:
    """Whatever kind of exception this Python raises for it."""
    found = syntax.find(source("x = 1\0\n"))
    assert found is not None
    assert "null bytes" in found.sentence


@pytest.mark.parametrize(
    "text",
    ["x = " + "not " * 2900 + "1\n", "x = a" + ".b" * 2900 + "\n", "x = 1" + " + 1" * 300 + "\n"],
)
def test_what_would_be_too_deep_for_the_judge_is_too_deep(source: MakeSource, text: str) -> None:
    """The judge walks the same tree with less of the stack left: it must not be the one that finds out."""
    found = syntax.find(source(text))
    assert found is not None
    assert found.sentence == TOO_DEEP


@pytest.mark.parametrize("text", ["x\n" * 20_000, "x = '" + "a" * 600_000 + "'\n"])
def test_what_is_far_too_long_is_not_read(source: MakeSource, text: str) -> None:
    found = syntax.find(source(text))
    assert found is not None
    assert found.sentence == syntax.TOO_LONG


def test_what_somebody_might_write_is_neither(source: MakeSource) -> None:
    chain = "import sys\nif sys.argv:\n    pass\n" + "elif sys.path:\n    pass\n" * 80
    assert syntax.find(source(chain + "x = " + "[" * 40 + "]" * 40 + "\n" + "x = 1\n" * 2000)) is None
