"""All rules for one file in one call, and texts made to break them."""

from __future__ import annotations

import multiprocessing
import pickle

import pytest

from checker.analysis import per_file
from checker.analysis.finding import TOO_DEEP, Finding
from checker.analysis.language import Rule
from checker.analysis.python import syntax
from checker.analysis.python.language import Python
from checker.analysis.source import Source
from checker.report.model import Kind
from checker.tests.unit.analysis.conftest import MakeSource

GOOD = '#!/usr/bin/env python3\n"""Adds two numbers together."""\n\n\ndef add(a: float, b: float) -> float:\n'
GOOD += '    """Give back the sum of both."""\n    return a + b\n'


def test_a_right_file(source: MakeSource) -> None:
    result = per_file.analyse_file(source(GOOD))
    assert result.by_kind == {Kind.DOCS: [], Kind.STYLE: [], Kind.TYPES: []}
    assert result.of_whole_file == {Kind.TYPES: []}
    assert result.line_ranges == (("add", 5, 7),)
    assert pickle.loads(pickle.dumps(result)) == result


def test_every_rule_is_applied(source: MakeSource) -> None:
    result = per_file.analyse_file(source("def f(a):\n    return eval( a)\n"))
    assert {kind: len(findings) for kind, findings in result.by_kind.items()} == {
        Kind.DOCS: 2,
        Kind.STYLE: 1,
        Kind.TYPES: 2,
    }
    assert len(result.of_whole_file[Kind.TYPES]) == 1


def test_a_file_that_does_not_parse_is_refused(source: MakeSource) -> None:
    with pytest.raises(SyntaxError):
        per_file.analyse_file(source("def f(:\n"))


def test_a_rule_that_runs_out_of_stack_finds_that(
    source: MakeSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    def overflow(_: Source) -> list[Finding]:
        raise RecursionError

    monkeypatch.setattr(Python, "rules", (Rule("overflow", Kind.DOCS, overflow),))
    assert per_file.analyse_file(source(GOOD)).by_kind == {
        Kind.DOCS: [Finding("1-file.py", 0, TOO_DEEP, "overflow")]
    }


@pytest.mark.parametrize(
    "hostile",
    [
        "x = " + "(" * 100_000 + ")" * 100_000 + "\n",
        "x = " + "[" * 100_000 + "]" * 100_000 + "\n",
        "x = " + "-" * 100_000 + "1\n",
        "x = " + "not " * 100_000 + "1\n",
        "x = " + "lambda: " * 100_000 + "1\n",
        "x = a" + ".b" * 100_000 + "\n",
        "x = f" + "()" * 100_000 + "\n",
        "x = 1" + " + 1" * 100_000 + "\n",
        "x = 1" + " ** 1" * 100_000 + "\n",
        "if 1:\n    pass\n" + "elif 1:\n    pass\n" * 50_000,
        "".join(" " * depth + "if 1:\n" for depth in range(1200)),
        "x = 1\0\n",
        "`" * 900_000 + "\n",
        "x = '''" + "a\n" * 400_000,
    ],
)
def test_bombs_that_python_refuses(source: MakeSource, hostile: str) -> None:
    """They are a finding, at once and in this very process."""
    error = syntax.find(source(hostile))
    assert error is not None
    assert len(error.sentence) < 300


@pytest.mark.parametrize(
    "hostile",
    [
        "x = " + "-" * 2000 + "1\n",
        "x = " + "not " * 2000 + "TYPE_CHECKING\n",
        "x = a" + ".b" * 2000 + "\n",
        "x = 1" + " + 1" * 2000 + "\n",
        "x = " + "1 if 1 else " * 2000 + "1\n",
        "if TYPE_CHECKING:\n    import a\n" + "elif MYPY:\n    import a\n" * 900 + "else:\n    x = 1\n",
        "".join(" " * depth + "class A:\n" for depth in range(90)) + " " * 90 + "pass\n",
        "x = '" + "a" * 990_000 + "'\n",
        "x" * 990_000 + " = 1\n",
        "\f" * 900_000 + "\n",
        " " * 990_000 + "\n",
        "x = 1\rx = 2\r",
    ],
)
def test_bombs_that_python_takes(source: MakeSource, hostile: str) -> None:
    """They are read to the end, and never found to be without a fault."""
    result = per_file.analyse_file(source(hostile))
    assert result.by_kind[Kind.DOCS]
    lists = [*result.by_kind.values(), *result.of_whole_file.values()]
    assert max(len(finding.sentence) for findings in lists for finding in findings) < 300


def test_what_is_hidden_deep_is_found_or_refused(source: MakeSource) -> None:
    """Depth is no way around the search for escapes."""
    hostile = "if " + "not " * 2000 + "TYPE_CHECKING:\n    x = 1\n"
    assert per_file.analyse_file(source(hostile)).of_whole_file[Kind.TYPES]
    chain = "if TYPE_CHECKING:\n    import a\n" + "elif MYPY:\n    import a\n" * 900 + "else:\n    x = 1\n"
    assert per_file.analyse_file(source(chain)).of_whole_file[Kind.TYPES]


def _clean(hostile: str) -> bool:
    result = per_file.analyse_file(Source("p", "1.py", hostile, True, frozenset(), "python"))
    return not result.by_kind[Kind.DOCS]


@pytest.mark.parametrize(
    "hostile",
    [
        "x = f'" + "{1}" * 300_000 + "'\n",
        "x\n" * 490_000,
        "x = '" + "\\d" * 490_000 + "'\n",
        "x = " * 240_000 + "1\n",
    ],
)
def test_bombs_that_only_a_limit_stops(hostile: str) -> None:
    """They take longer than anybody waits; a child that is ended says nothing good of them."""
    with multiprocessing.get_context("fork").Pool(1) as pool:
        reading = pool.apply_async(_clean, (hostile,))
        try:
            clean = reading.get(timeout=0.5)
        except multiprocessing.TimeoutError:
            clean = False
    assert not clean
