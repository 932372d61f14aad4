"""What switches type checking off, and what hides code from it."""

from __future__ import annotations

import ast_serialize
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.analysis.python import suppressions
from checker.tests.unit.analysis.conftest import MakeSource

LETTERS = st.text(alphabet="# type:ignoremypy-s[]'\"\\x \t\f\xa0\n,", max_size=12)
PIECES = st.sampled_from(
    [
        "#",
        " ",
        "\t",
        "\xa0",
        "type:",
        "ignore",
        "mypy:",
        "# type: ignore",
        "# mypy: ",
        "ignore-errors",
        "\n",
        "'''",
    ]
)


def obeyed(text: str) -> list[object]:
    """The comments that mypy's own parser would obey."""
    _, _, ignored, _, rest = ast_serialize.parse("a.py", text, python_version=(3, 11), cache_version=5)
    return [*ignored, *rest["mypy_comments"]]


@pytest.mark.parametrize(
    "text",
    [
        "x = 1  # type: ignore\n",
        "x = 1  #type:ignore\n",
        "x = 1  #\ttype:\t ignore[assignment]\n",
        "x = 1  # type:\xa0ignore\n",
        "x = 1  # type:\fignore\n",
        "x = 1  # type: int  # type: ignore\n",
        "x = 1  # type: ignore # why\n",
        "# type: ignore\nx = 1\n",
        "x = (1,  # type: ignore\n     2)\n",
        "# mypy: ignore-errors\n",
        "# mypy:ignore-errors\n",
        "x = 1\n# mypy: disable-error-code=assignment\n",
        "def f():\n    pass\n# mypy: check-untyped-defs=False\n",
    ],
)
def test_comments_that_mypy_obeys(source: MakeSource, text: str) -> None:
    """Each is found on its line, and is nothing to mypy when disarmed."""
    (found,) = suppressions.find(source(text))
    line = text.split("\n")[found.line - 1]
    assert "ignore" in line or "mypy" in line
    assert "switches type checking off" in found.sentence
    quiet = suppressions.neutralise_suppressions(text)
    assert obeyed(quiet) == []
    assert len(quiet) == len(text)
    assert quiet.count("\n") == text.count("\n")


@pytest.mark.parametrize(
    "text",
    [
        "x = '# type: ignore'\n",
        "x = '''\n# mypy: ignore-errors\n'''\n",
        "# it is no good to write type: ignore\n",
        "# type: ignored\n",
        "# typed: ignore\n",
        "x = 1  # pyright: ignore\n",
        "x = 1  # mypy: is what we use\n",
        "def f(type: int, ignore: int) -> None: ...\n",
        "# Mypy: a type checker\n",
    ],
)
def test_what_only_looks_like_it(source: MakeSource, text: str) -> None:
    """Strings, and comments about it, are no escape."""
    assert suppressions.find(source(text)) == []


@given(st.lists(PIECES | LETTERS, max_size=8).map("".join))
def test_nothing_that_mypy_obeys_is_left(text: str) -> None:
    """Of whatever text: mypy's parser finds nothing to obey when it is disarmed."""
    quiet = suppressions.neutralise_suppressions(text)
    assert obeyed(quiet) == []
    assert not any(line.startswith("# mypy: ") for line in quiet.split("\n"))
    assert len(quiet) == len(text)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("from typing import no_type_check\n", 1),
        ("from typing import no_type_check as fast\n@fast\ndef f(): ...\n", 1),
        ("from typing_extensions import no_type_check_decorator as d\n", 1),
        ("import typing as t\n\n\n@t.no_type_check\ndef f(): ...\n", 4),
        ("from typing import *\n@no_type_check\nclass A: ...\n", 2),
        ("import typing\nf = typing.no_type_check\n", 2),
    ],
)
def test_no_type_check(source: MakeSource, text: str, line: int) -> None:
    """By any name it was imported under."""
    (found,) = suppressions.find(source(text))
    assert found.line == line
    assert "no_type_check" in found.sentence


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("if not TYPE_CHECKING:\n    x = 1\n", 1),
        ("import typing as t\nif t.TYPE_CHECKING:\n    import a\nelse:\n    x = 1\n", 2),
        ("if MYPY:\n    pass\nelse:\n    def f(): ...\n", 1),
        ("def f():\n    if TYPE_CHECKING:\n        return 1\n    return 's'\n", 2),
        ("if TYPE_CHECKING:\n    raise ValueError\n", 1),
        ("if TYPE_CHECKING:\n    pass\nelif x():\n    pass\n", 1),
        ("import sys\nif sys.platform == 'win32':\n    pass\nelse:\n    x = 1\n", 2),
        ("import sys\nif sys.platform.startswith('win'):\n    x = 1\n", 2),
        ("import sys\nif 'linux' != sys.platform:\n    x = 1\n", 2),
        ("import sys\nif sys.platform in ('win32',):\n    x = 1\n", 2),
        ("import sys\nif sys.version_info < (3, 8):\n    x = 1\n", 2),
        ("import sys\nif sys.version_info[0] == 2:\n    x = 1\n", 2),
        ("import sys\nif sys.version_info[:1] >= (3,):\n    pass\nelse:\n    x = 1\n", 2),
        ("import sys\nif (3,) > sys.version_info:\n    x = 1\n", 2),
        ("import sys\nif sys.version_info < (99,):\n    raise ValueError\n", 2),
        ("import sys\nif sys.version_info < (3,):\n    raise ValueError(f())\n", 2),
        ("if x:\n    pass\nelif not TYPE_CHECKING:\n    x = 1\n", 3),
        ("if PY2:\n    x = 1\n", 1),
        ("if not (x and (y or TYPE_CHECKING)):\n    x = 1\n", 1),
        ("x = TYPE_CHECKING or 's'\n", 1),
        ("x = not MYPY and f()\n", 1),
        ("assert not TYPE_CHECKING\n", 1),
        ("import sys\nassert sys.platform == 'win32'\n", 2),
        ("import sys\nassert sys.version_info >= (99,)\n", 2),
        ("match 1:\n    case _ if not TYPE_CHECKING:\n        x = 1\n", 2),
    ],
)
def test_code_hidden_from_mypy(source: MakeSource, text: str, line: int) -> None:
    """Whatever mypy decides by the spelling of a condition."""
    (found,) = suppressions.find(source(text))
    assert found.line == line
    assert "mypy does not look at" in found.sentence


@pytest.mark.parametrize(
    "text",
    [
        "if TYPE_CHECKING:\n    from a import b\n",
        "import typing\nif typing.TYPE_CHECKING:\n    import a\nelse:\n    pass\n",
        "import sys\nif sys.version_info >= (3, 9):\n    from a import b\nelse:\n    from c import b\n",
        "import sys\nif sys.version_info < (3, 7):\n    sys.exit('Python 3.7 or newer, please')\n",
        "import sys\nif sys.version_info < (3,):\n    raise RuntimeError('Python 3, please')\n",
        "import sys\nassert sys.version_info >= (3, 7)\n",
        "import sys\nif sys.platform == 'a':\n    import a\nelif sys.platform == 'b':\n    import b\n",
        "import sys\nprint(sys.platform, sys.version_info >= (3, 8))\n",
        "import sys\nposix = sys.platform == 'linux' or sys.platform == 'darwin'\n",
        "if __name__ == '__main__':\n    x = 1\n",
        "x = 1 if TYPE_CHECKING else 's'\n",
        "while True:\n    break\nelse:\n    x = 1\n",
        "assert False\n",
    ],
)
def test_honest_conditions(source: MakeSource, text: str) -> None:
    """Imports that depend on the version, and conditions mypy does look into."""
    assert suppressions.find(source(text)) == []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("exec('x = 1')\n", 1),
        ("def f():\n    return eval('1')\n", 2),
        ("x = compile('1', 'a', 'eval')\n", 1),
        ("run = exec\nrun('x')\n", 1),
        ("exec = exec\n", 1),
        ("import builtins\nbuiltins.exec('x')\n", 2),
        ("import builtins as b\nb.eval('x')\n", 2),
        ("from builtins import exec as e\ne('x')\n", 1),
        ("__import__('builtins').exec('x')\n", 1),
        ("import builtins\ngetattr(builtins, 'exec')('x')\n", 2),
        ("__builtins__['exec']('x')\n", 1),
        ("def f(exec): ...\nexec('x')\n", 2),
        ("class A:\n    def exec(self): ...\nexec('x')\n", 3),
        ("def f():\n    def exec(): ...\nexec('x')\n", 3),
    ],
)
def test_code_run_from_text(source: MakeSource, text: str, line: int) -> None:
    """By any simple way of calling it."""
    (found,) = suppressions.find(source(text))
    assert found.line == line


@pytest.mark.parametrize(
    "text",
    [
        "import re\nx = re.compile('a')\n",
        "from re import compile\nx = compile('a')\n",
        "import re\ncompile = re.compile\nx = compile('a')\n",
        "def compile(): ...\ncompile()\n",
        "def f(eval):\n    return lambda: eval(1)\n",
        "f = lambda eval: eval(1)\n",
        "def f(*exec, **eval):\n    exec, eval\n",
        "class A:\n    def eval(self):\n        self.eval()\n",
        "class A:\n    exec: int\n",
        "x = 'exec(1)'\n",
        "import json as compile\ncompile.loads('1')\n",
    ],
)
def test_names_of_ones_own(source: MakeSource, text: str) -> None:
    """A name that the file itself binds is not the builtin one."""
    assert suppressions.find(source(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "f.__annotations__ = {}\n",
        "f.__annotations__['a'] = int\n",
        "__annotations__ = {}\n",
        "del f.__annotations__['a']\n",
        "f.__annotations__ |= {}\n",
    ],
)
def test_written_annotations(source: MakeSource, text: str) -> None:
    """Annotations are what is written in the `def`."""
    (found,) = suppressions.find(source(text))
    assert found.line == 1


def test_read_annotations(source: MakeSource) -> None:
    """Drivers print them."""
    assert suppressions.find(source("print(f.__annotations__, f.__annotations__['a'])\n")) == []


def test_a_place_is_found_once_and_in_order(source: MakeSource) -> None:
    """Findings are sorted by line, without doubles, and cut."""
    found = suppressions.find(source("eval(eval('1'))\nexec('1')\n" * 15))
    assert [each.line for each in found] == [*range(1, 21), 0]
    assert found[-1].sentence == "and 10 more"


@pytest.mark.parametrize(
    "text",
    [
        "from typing import cast\nx = cast(int, 'a')\n",
        "import typing\nx = typing.cast(int, 'a')\n",
        "import typing as t\nx = t.cast(int, 'a')\n",
        "from typing import cast as c\nx = c(int, 'a')\n",
    ],
)
def test_cast_is_found(source: MakeSource, text: str) -> None:
    assert [finding.sentence for finding in suppressions.find(source(text)) if "cast" in finding.sentence]


@pytest.mark.parametrize("text", ["def cast(x):\n    return x\n\n\ncast(1)\n", "import a\na.cast(1)\n"])
def test_what_only_is_called_cast_is_not(source: MakeSource, text: str) -> None:
    assert not suppressions.find(source(text))
