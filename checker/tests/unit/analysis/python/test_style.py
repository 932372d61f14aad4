"""The style gate: pycodestyle on the text, and nothing but our settings."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pycodestyle  # type: ignore[import-untyped]
import pytest

from checker.analysis.python import style
from checker.analysis.source import Source
from checker.tests.unit.analysis.conftest import MakeSource


@pytest.mark.parametrize(
    "text",
    [
        "x = 1\n",
        "x = 1\r\ny = 2\r\n",
        "\ufeffx = 1\n",
        "x = '" + "a" * 73 + "'\n",
        "# " + "https://example.org/" + "a" * 80 + "\n",
        "if type(1) == int:\n    del(1)\n",
        "x = (1\n     + 2)\ny = (1 +\n     2)\n",
        "x = 1\x0c\n",
        "x = '\u2028\x85\x1d'\n",
    ],
)
def test_clean_code_passes(source: MakeSource, text: str) -> None:
    """What pycodestyle leaves alone by default, and the two rules we drop."""
    assert style.find(source(text)) == []


@pytest.mark.parametrize(
    ("text", "line", "sentence"),
    [
        ("x = 1\ny = '" + "a" * 77 + "'\n", 2, "E501 line too long (83 > 79 characters)"),
        ("x=1\n", 1, "E225 missing whitespace around operator"),
        ("x = 1 \n", 1, "W291 trailing whitespace"),
        ("x = 1\n\n\n\n\ny = 1\n", 6, "E303 too many blank lines (4)"),
        ("x = 1\ndef f():\n    pass\n", 2, "E302 expected 2 blank lines, found 0"),
        ("x = 1", 1, "W292 no newline at end of file"),
        ("x = 1\n\n", 2, "W391 blank line at end of file"),
        ("x = '\\d'\n", 1, "W605 invalid escape sequence '\\d'"),
        ("x = 1 == None\n", 1, "E711 comparison to None should be 'if cond is None:'"),
        ("try:\n    pass\nexcept:\n    pass\n", 3, "E722 do not use bare 'except'"),
    ],
)
def test_what_pycodestyle_says(source: MakeSource, text: str, line: int, sentence: str) -> None:
    """Its code, its words, its line."""
    (found,) = style.find(source(text))
    assert (found.line, found.sentence) == (line, sentence)


@pytest.mark.parametrize("comment", ["# noqa", "#  x # NoQA", "# noqa: E501", "# nopep8", "#noqa # noqa"])
@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("x = '" + "a" * 80 + "'  {}\n", "E501"),
        ("x = 1 == None  {}\n", "E711"),
        ("x = '\\d'  {}\n", "W605"),
        ('x = """' + "a" * 80 + '\nb"""  {}\n', "E501"),
        ("x = f(1,\n  2)  {}\n", "E128"),
        ("try:\n    pass\nexcept:  {}\n    pass\n", "E722"),
    ],
)
def test_no_comment_silences_it(source: MakeSource, comment: str, code: str, expected: str) -> None:
    """Whichever of pycodestyle's ways to honour `# noqa` it would be."""
    found = style.find(source(code.format(comment)))
    assert expected in {each.sentence[:4] for each in found}


def test_the_lines_are_in_order_and_cut(source: MakeSource) -> None:
    """Twenty, and how many more."""
    found = style.find(source("x=1\n" * 30))
    assert [each.line for each in found] == [*range(1, 21), 0]
    assert found[-1].sentence == "and 10 more"


def test_the_rules_are_the_default_ones() -> None:
    """Less two that are younger than the course."""
    assert set(style.IGNORED) == {*pycodestyle.DEFAULT_IGNORE.split(","), "E721", "E275"}
    assert pycodestyle.MAX_LINE_LENGTH == style.MAX_LINE_LENGTH


def test_nobodys_configuration_is_obeyed(tmp_path: Path) -> None:
    """Neither the user's, nor one in the current folder."""
    settings = "[pycodestyle]\nignore = E225\nmax-line-length = 200\n[pep8]\nignore = E225\n"
    for name in ("setup.cfg", "tox.ini", "pycodestyle", ".pep8"):
        (tmp_path / name).write_text(settings)
    program = (
        "from checker.analysis.python import style\n"
        "from checker.analysis.source import Source\n"
        "print(len(style.find(Source('p', 'a.py', 'x=1\\n', False, frozenset(), 'python'))))\n"
    )
    root = Path(style.__file__).parents[3]
    environment = {**os.environ, "XDG_CONFIG_HOME": str(tmp_path), "PYTHONPATH": str(root)}
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout == "1\n"


@pytest.mark.parametrize("line", ["b", "B", "f", "u"])
def test_a_line_of_one_letter_is_a_line(line: str) -> None:
    source = Source("p", "a.py", f"{line} = 1\n{line}\nx=1\n", False, frozenset(), "python")
    assert [finding.line for finding in style.find(source)] == [3]
