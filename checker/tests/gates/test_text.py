"""All text gates in one call, and texts made to break them."""

from __future__ import annotations

import multiprocessing
import pickle

import pytest

from checker.analysis import per_file
from checker.tests.gates.conftest import MakeSource

GOOD = '#!/usr/bin/env python3\n"""Adds two numbers together."""\n\n\ndef add(a: float, b: float) -> float:\n'
GOOD += '    """Give back the sum of both."""\n    return a + b\n'


def test_a_right_file(source: MakeSource) -> None:
    """Nothing is found, and every gate says how long it took."""
    found = per_file.find_all(source(GOOD))
    assert (found.syntax, found.docstrings, found.style, found.suppressions, found.annotations) == (
        None,
        [],
        [],
        [],
        [],
    )
    assert found.seconds.keys() == {"syntax", "docs", "style", "escapes", "annotated"}
    assert pickle.loads(pickle.dumps(found)) == found


def test_each_gate_is_asked(source: MakeSource) -> None:
    """A file that is wrong in every way."""
    found = per_file.find_all(source("def f(a):\n    return eval(a)"))
    assert found.syntax is None
    assert (len(found.docstrings), len(found.style), len(found.suppressions), len(found.annotations)) == (
        2,
        1,
        1,
        2,
    )


def test_what_does_not_parse_is_not_read_further(source: MakeSource) -> None:
    """One finding, and empty lists."""
    found = per_file.find_all(source("def f(:\n"))
    assert found.syntax is not None
    assert (found.docstrings, found.style, found.suppressions, found.annotations) == ([], [], [], [])


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
    found = per_file.find_all(source(hostile))
    assert found.syntax is not None
    assert len(found.syntax.sentence) < 300


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
    found = per_file.find_all(source(hostile))
    assert found.syntax is None
    assert found.docstrings
    sentences = [
        each.sentence for each in (*found.docstrings, *found.style, *found.suppressions, *found.annotations)
    ]
    assert max(map(len, sentences)) < 300


def test_what_is_hidden_deep_is_found_or_refused(source: MakeSource) -> None:
    """Depth is no way around the search for escapes."""
    hostile = "if " + "not " * 2000 + "TYPE_CHECKING:\n    x = 1\n"
    assert per_file.find_all(source(hostile)).suppressions
    chain = "if TYPE_CHECKING:\n    import a\n" + "elif MYPY:\n    import a\n" * 900 + "else:\n    x = 1\n"
    assert per_file.find_all(source(chain)).suppressions


def _clean(hostile: str) -> bool:
    from checker.analysis.source import Source

    found = per_file.find_all(Source("p", "1.py", hostile, True, frozenset()))
    return not (found.syntax or found.docstrings)


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
