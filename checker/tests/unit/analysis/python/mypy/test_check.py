"""The types gate: mypy in one build, and who it listens to."""

from __future__ import annotations

import errno
import multiprocessing
import os
import sqlite3
from pathlib import Path

import pytest

from checker.analysis.finding import Finding
from checker.analysis.python.mypy import build, cache, check
from checker.analysis.source import Source
from checker.host.cache import folder
from checker.tests.unit.analysis.conftest import MakeSource

WRONG = "x: int = 's'\n"
SAID = 'Incompatible types in assignment (expression has type "str", variable has type "int") [assignment]'


def lines(found: list[list[Finding]]) -> list[list[int]]:
    """The lines of the findings, file by file."""
    return [[each.line for each in one] for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "from typing import List, Optional\ndef f(a: List[float]) -> Optional[int]:\n    return None\n",
        "def f(a: int = None) -> 'int | None':\n    return a\n",
        "def f(a: 'list[float] | None' = None) -> float:\n    return sum(a or [])\n",
        "import asyncio\nasync def f() -> float:\n    await asyncio.sleep(1)\n    return 1.5\n",
        "import flask, requests, redis\nx: int = flask.Flask('x')\n",
        "import cache\nx: int = cache.anything\n",
        "import nothing_of_the_kind\nfrom more.of_it import x\n",
        "f = __import__('0-add').f\nx: int = f()\n",
        "def f(a):\n    return a.b + 1\n",
        "import sys\nfor line in sys.stdin:\n    print(line)\n",
    ],
)
def test_right_types_pass(source: MakeSource, cache: Path, text: str) -> None:
    """Of any spelling; what is not annotated is not checked, what is not there has any type."""
    assert check.find([source(text)], {}, cache) == [[]]


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        (WRONG, 1, SAID),
        ("def f() -> int:\n    return 's'\n", 2, "Incompatible return value type"),
        ("import math\nx: str = math.floor(1.5)\n", 2, "Incompatible types in assignment"),
        ("def f() -> int:\n    pass\n", 1, "Missing return statement"),
        ("x: List[int] = []\n", 1, 'Name "List" is not defined'),
        ("import os\nos.nothing()\n", 2, 'Module has no attribute "nothing"'),
        ("class A:\n    def g(self) -> int:\n        return self.b\n", 3, 'no attribute "b"'),
        ("return 1\n", 1, '"return" outside function'),
        ("\ufeffx: int = 1\ny: int = ''\n", 2, "Incompatible types in assignment"),
        ("x = 1\r\ny: int = ''\r\n", 2, "Incompatible types in assignment"),
        ("# type: ignore\nx: int = 's'\n", 2, SAID),
        ("x: int = 's'  # type: ignore\n", 1, SAID),
        (
            "from typing import List\n\n\ndef f(a: list) -> List[str]:\n    return [[b, 1] for b in a]\n",
            5,
            "List",
        ),
        ("# mypy: ignore-errors\nx: int = 's'\n", 2, SAID),
        ("'''\n# mypy: ignore-errors\n'''\nx: int = 's'\n", 4, SAID),
    ],
)
def test_wrong_types_are_found_where_they_stand(
    source: MakeSource, cache: Path, text: str, line: int, words: str
) -> None:
    """Whatever comments say to it."""
    ((found,),) = check.find([source(text)], {}, cache)
    assert found.line == line
    assert words in found.sentence
    assert found.file == "1-file.py"


def test_each_file_has_its_own_findings(source: MakeSource, cache: Path) -> None:
    """Files of one name in two projects, in one build."""
    sources = [
        source(WRONG, name="0-main.py"),
        source("x = 1\n", name="0-main.py", project="0x01-other"),
        source("\n" + WRONG, name="0-main.py", project="0x02-third"),
        source("x = 1\n", name="a.b.c.py"),
        source("\n\n" + WRONG, name="folder/0-main.py"),
    ]
    assert lines(check.find(sources, {}, cache)) == [[1], [], [2], [], [3]]


@pytest.mark.parametrize("bad", ["x = (\n", "from . import y\n", "x = 1\0\n", "def f(:\n", "a b c\n"])
def test_a_file_that_cannot_be_analysed_costs_nobody_else(source: MakeSource, cache: Path, bad: str) -> None:
    """It has a finding of its own, and the others have theirs."""
    sources = [
        source(WRONG, name="1.py"),
        source(bad, name="2.py"),
        source(bad, name="3.py"),
        source("", name="4.py"),
    ]
    first, second, third, fourth = check.find(sources, {}, cache)
    assert [each.line for each in first] == [1]
    assert second
    assert third
    assert fourth == []


def test_what_learners_are_given_can_be_imported(source: MakeSource, cache: Path) -> None:
    """Its types are known, and its own errors are nobody's."""
    given = {"base_caching": f"class BaseCaching:\n    {WRONG}    def put(self) -> int: ...\n"}
    text = "from base_caching import BaseCaching\nclass A(BaseCaching): ...\ny: str = A().put()\n"
    assert lines(check.find([source(text)], given, cache)) == [[3]]


def test_files_of_a_project_can_import_each_other(source: MakeSource, cache: Path) -> None:
    """And see their types."""
    sources = [
        source("import utils\nx: str = utils.one()\n", name="app.py"),
        source("def one() -> int:\n    return 1\n", name="utils.py"),
        source("from app import x\ny: int = x\n", name="test_app.py"),
    ]
    assert lines(check.find(sources, {}, cache)) == [[2], [], [2]]


def test_files_of_other_projects_are_not_there(source: MakeSource, cache: Path) -> None:
    """A name means in each project what it is there."""

    def project(name: str, result: str) -> list[Source]:
        return [
            source("import utils\nx: str = utils.one()\n", name="app.py", project=name),
            source(f"def one() -> {result}: raise\n", name="utils.py", project=name),
        ]

    alone = source("import utils\nx: str = utils.one()\n", name="app.py", project="0x03-alone")
    sources = [*project("0x01-wrong", "int"), *project("0x02-right", "str"), alone]
    assert lines(check.find(sources, {}, cache)) == [[2], [], [], [], []]
    given = {"utils": "\ndef one() -> float: raise\n"}
    assert lines(check.find(sources, given, cache)) == [[2], [], [], [], [2]]


def test_no_file_takes_the_place_of_the_standard_library(source: MakeSource, cache: Path) -> None:
    """However it is called, and whoever imports it."""
    sources = [
        source("def uniform() -> None: ...\n", name="random.py"),
        source("class int: ...\n", name="builtins.py"),
        source("x = 1\n", name="typing.py"),
        source("import random, builtins, typing\nx: float = random.uniform(0, 1)\n", name="app.py"),
    ]
    assert check.find(sources, {}, cache) == [[], [], [], []]


def test_names_in_messages_are_the_learners(source: MakeSource, cache: Path) -> None:
    """Nothing of how we call modules, and nothing of where anything stands."""
    text = "class A: ...\ndef f(a: A) -> A:\n    class A: ...\n    return A()\ndef f(): ...\n"
    (found,) = check.find([source(text)], {}, cache)
    assert found
    for each in found:
        assert "1-file" not in each.sentence
        assert "/" not in each.sentence


def test_long_messages_and_many_are_cut(source: MakeSource, cache: Path) -> None:
    """A finding is read by a person."""
    text = WRONG.replace("x", "x" * 5000) * 30 + "y: int = " + "z" * 5000 + "\n"
    (found,) = check.find([source(text)], {}, cache)
    assert len(found) == 21
    assert max(len(each.sentence) for each in found) < 400


def test_nobodys_configuration_is_obeyed(
    source: MakeSource, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither files in the current folder, nor the user's, nor the environment."""
    settings = "[mypy]\nignore_errors = True\nplugins = evil.py\n"
    for name in ("mypy.ini", ".mypy.ini", "setup.cfg"):
        (tmp_path / name).write_text(settings)
    (tmp_path / "pyproject.toml").write_text('[tool.mypy]\nignore_errors = true\nplugins = ["evil.py"]\n')
    (tmp_path / "evil.py").write_text("import pathlib\npathlib.Path('ran').touch()\n")
    (tmp_path / "helper.py").write_text("text = 's'\n")
    (tmp_path / "random.pyi").write_text("def uniform() -> str: ...\n")
    (tmp_path / "0:1-file.meta.ff").write_text("mypy would take this for its own, and remove it")
    (tmp_path / "home" / ".config" / "mypy").mkdir(parents=True)
    (tmp_path / "home" / ".config" / "mypy" / "config").write_text(settings)
    before = sorted(tmp_path.rglob("*"))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("MYPYPATH", str(tmp_path))
    monkeypatch.setenv("MYPY_CACHE_DIR", str(tmp_path / "elsewhere"))
    text = WRONG + "import helper, random\ny: int = helper.text\nz: int = random.uniform(0, 1)\n"
    assert lines(check.find([source(text)], {}, cache)) == [[1, 4]]
    assert sorted(tmp_path.rglob("*")) == before
    assert Path.cwd() == tmp_path
    assert os.environ["MYPYPATH"] == str(tmp_path)


def test_nothing_of_a_submission_is_kept(
    source: MakeSource, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The shared cache stays as it is to the byte, and the private one goes."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    (store,) = cache.iterdir()
    before = store.read_bytes()
    sources = [
        source("import utils, zipapp\nUNHEARD_OF = 1\n", name="app.py"),
        source("UNHEARD_OF_TOO = 1\n", name="utils.py"),
    ]
    assert check.find(sources, {}, cache) == [[], []]
    assert list(cache.iterdir()) == [store]
    assert store.read_bytes() == before
    assert list(tmp_path.iterdir()) == []


def test_no_build_knows_of_the_one_before(source: MakeSource, cache: Path) -> None:
    """A file that changes between two builds is read anew."""
    for text, expected in ((WRONG, [1]), ("x: int = 1\n", []), ("\n" + WRONG, [2])):
        sources = [source("import utils\n", name="app.py"), source(text, name="utils.py")]
        assert lines(check.find(sources, {}, cache)) == [[], expected]


def test_a_broken_cache_is_made_anew(source: MakeSource, tmp_path: Path, cache: Path) -> None:
    """And the verdict is the same."""
    (good,) = cache.iterdir()
    store = tmp_path / good.name
    store.write_bytes(b"this is not what was put here" * 1000)
    assert lines(check.find([source(WRONG)], {}, tmp_path)) == [[1]]
    assert store.read_bytes()[:6] == b"SQLite"


@pytest.mark.parametrize(
    "error", [OSError(errno.ENOSPC, "No space left"), sqlite3.OperationalError("database or disk is full")]
)
def test_a_full_disk_is_no_verdict_and_no_cache_is_removed(
    error: Exception, source: MakeSource, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (store,) = cache.iterdir()

    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(
        "shutil.copyfile" if isinstance(error, OSError) else "checker.analysis.python.mypy.check.run", fail
    )
    with pytest.raises(type(error)):
        check.find([source(WRONG)], {}, cache)
    assert list(cache.iterdir()) == [store]


def test_without_a_place_for_the_cache(source: MakeSource, tmp_path: Path) -> None:
    """It is slow, and as right."""
    (tmp_path / "file").write_text("not a folder")
    assert lines(check.find([source(WRONG)], {}, tmp_path / "file" / "folder")) == [[1]]


def test_the_cache_stands_in_the_users_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Never beside what is graded, and never in a folder that others can guess."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    folder.cache_clear()
    assert tmp_path in cache.default_folder().parents
    folder.cache_clear()


def _build(folder: Path, barrier: object, outcome: object) -> None:
    barrier.wait()  # type: ignore[attr-defined]
    found = check.find([Source("p", "1.py", WRONG, False, frozenset(), "python")], {}, folder)
    outcome.put(lines(found))  # type: ignore[attr-defined]


def test_two_builds_at_once(tmp_path: Path) -> None:
    """Both with nothing in the cache: both are right, and one store is left."""
    context = multiprocessing.get_context("spawn")
    barrier, outcome = context.Barrier(2), context.Queue()
    builds = [context.Process(target=_build, args=(tmp_path, barrier, outcome)) for _ in range(2)]
    for each in builds:
        each.start()
    try:
        assert [outcome.get(timeout=120) for _ in builds] == [[[1]], [[1]]]
    finally:
        for each in builds:
            each.join(10)
            each.kill()
    assert len(list(tmp_path.iterdir())) == 1


def test_an_option_that_is_no_more_is_noticed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Another version of mypy must not be given a setting that it ignores."""
    monkeypatch.setitem(build.SETTINGS, "no_such_option", True)
    with pytest.raises(AttributeError, match="no_such_option"):
        build.options(tmp_path)


@pytest.mark.parametrize(
    "text",
    [
        'B = __import__("b").B\n\n\nclass A(B):\n    pass\n\n\nb: B = B()\n',
        'import importlib\n\nb = importlib.import_module("b")\n\n\nclass A(b.B):\n    pass\n',
        'b = __import__("b")\nB: type = b.B\n\n\nclass A(B):\n    pass\n',
        "class A:\n    found = []\n",
        "users = {1: {'a': 'b'}, 2: {'a': None}}\n\n\ndef f(n: int) -> dict:\n    return users.get(n)\n",
        "from typing import Generator\n\n\nasync def f() -> Generator[float, None, None]:\n    yield 1.0\n",
        "def f() -> int:\n    a = []\n    while len(a) < 3:\n        a.append(1)\n    return len(a)\n",
        "def f() -> str:\n    found = 5\n    found = str(found)\n    return found\n",
        "class A:\n    @classmethod\n    def f(cls):\n        cls.b = 1\n\n"
        "    def g(self) -> int:\n        return self.b\n",
        "from parameterized import parameterized_class\n\n\n@parameterized_class(('b', 'c'), [(1, 2)])\n"
        "class A:\n    def g(self) -> int:\n        return self.b + self.c\n",
        "from parameterized import parameterized_class\nnames = 'b, c'.split(', ')\n\n\n"
        "@parameterized_class(names, [(1, 2)])\n"
        "class A:\n    def g(self) -> int:\n        return self.b + self.c\n",
    ],
)
def test_what_is_no_mistake_is_no_finding(source: MakeSource, cache: Path, text: str) -> None:
    """By its defaults, mypy has something to say of each."""
    assert check.find([source(text)], {}, cache) == [[]]


@pytest.mark.parametrize(
    "text",
    [
        "from unittest.mock import patch\nconfig = {'return_value.x': [1]}\npatch('a.b', **config)\n",
        "from unittest.mock import Mock\nclass A:\n    def f(self) -> int:\n        return 1\nA.f = Mock()\n",
        "class A:\n    def f(self) -> int:\n        return 1\nA.f.assert_called_once()\n",
        "table = [{'a': 1, 'b': ('x',)}]\ndef f(b: tuple) -> None:\n    pass\nf(table[0]['b'])\n",
        "payload = {'url': 'x', 'repos': [{'name': 'y'}]}\nprint(payload['repos'][0]['name'])\n",
        "import pytest\ndef f(a: str) -> None:\n    pass\nwith pytest.raises(TypeError):\n    f(None)\n",
    ],
)
def test_what_tests_do_is_no_mistake_in_them(source: MakeSource, cache: Path, text: str) -> None:
    """Mocks, tables of inputs and calls that have to fail are beyond mypy; in tests that is pardoned."""
    assert check.find([source(text, name="test_x.py")], {}, cache) == [[]]
    assert check.find([source(text, name="x.py")], {}, cache) != [[]]


def test_mistakes_in_tests_are_found(source: MakeSource, cache: Path) -> None:
    """Whatever else mypy says of tests is said."""
    text = "table = [{'a': 1, 'b': None}]\ndef f(a: str) -> int:\n    return a\nf(None)\nf.asert_called()\n"
    assert lines(check.find([source(text, name="test_x.py")], {}, cache)) == [[3, 4, 5]]
