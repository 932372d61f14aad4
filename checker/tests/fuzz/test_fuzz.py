"""Whatever a worker answers, and whatever is handed in: a verdict, and never an exception of ours."""

from __future__ import annotations

import contextlib
import io
import json
import os
import secrets
import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest import mock
from xml.etree import ElementTree

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.console import Console

from checker.analysis import file_format, language, per_file
from checker.analysis.finding import Finding
from checker.analysis.python import syntax
from checker.analysis.source import Source
from checker.curriculum.errors import CurriculumError
from checker.curriculum.manifest import read_project
from checker.curriculum.model import Limits
from checker.extensions.coroutines.run import Run
from checker.extensions.mutation_testing.suite import TestRun, read_run, unwrap
from checker.extensions.python.handle import TaskHandle
from checker.extensions.type_hints.signature import signature_fault, variable_fault
from checker.judge.exceptions import SubmissionRaised, WorkerStopped
from checker.judge.feedback.message import Comparison, format_failure
from checker.judge.feedback.transcript import Transcript
from checker.judge.rpc import frames, values
from checker.judge.rpc.frames import BadFrame
from checker.judge.rpc.results import RemoteException
from checker.judge.rpc.session import WorkerSession
from checker.judge.rpc.values import Handle
from checker.judge.rpc.worker_client import WorkerClient
from checker.render import json as json_text
from checker.render import junit, terminal
from checker.render.html import renderer
from checker.report.model import Check, Kind, Level, ProjectReport, Report, TaskReport, Verdict
from checker.sandbox import WorkerProcess
from checker.submission.model import File, SubmissionError
from checker.submission.reader import read_submission
from checker.tests.grading import CURRICULUM

EASY = settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
TAGGED = st.recursive(
    JSON,
    lambda inner: st.one_of(
        st.builds(lambda n: {"int": f"{n:x}"}, st.integers(-(10**400), 10**400)),
        st.builds(lambda f: {"float": f}, st.sampled_from(["nan", "inf", "-inf", "x"])),
        st.builds(
            lambda n, name, c: {"ref": [n, name, c]}, st.integers(), st.text(max_size=9), st.booleans()
        ),
        st.builds(
            lambda pairs: {"dict": [list(p) for p in pairs]}, st.lists(st.tuples(inner, inner), max_size=3)
        ),
        st.builds(
            lambda tag, items: {tag: items}, st.sampled_from(["tuple", "set", "frozenset"]), st.lists(inner)
        ),
        st.lists(inner, max_size=3),
    ),
    max_leaves=8,
)
RAISED = st.fixed_dictionaries(
    {},
    optional={
        "type": JSON,
        "bases": st.lists(st.text(max_size=5)) | JSON,
        "args": TAGGED,
        "message": JSON,
        "trace": st.lists(st.lists(JSON, min_size=3, max_size=3)) | JSON,
        "importing": JSON,
    },
)
ANSWERS = (
    st.builds(lambda value: {"ok": value}, TAGGED)
    | st.builds(lambda value: {"missing": value}, JSON)
    | st.builds(lambda value: {"raised": value}, RAISED | JSON)
    | st.dictionaries(st.sampled_from(["ok", "missing", "raised", "id", "x"]), JSON)
)
CODE = '''"""A module to ask things of."""
from typing import List


class Thing:
    """A thing."""

    def page(self, a: int) -> List[int]:
        """Give a list."""
        return [a]


def add(a: float, b: float) -> float:
    """Add."""
    return a + b


word: str = "x"
'''


class Liar:
    """Stands in for a worker: the module loads, and after that anything may be answered."""

    def __init__(self, answer: dict[str, Any]) -> None:
        self._answer = answer

    def request(self, request: dict[str, Any]) -> dict[str, Any]:
        if request["op"] == "load":
            return {"ok": None}
        return dict(self._answer)

    def printed(self) -> str:
        return ""

    def close(self) -> None:
        """Nothing to end."""


def liar(answer: dict[str, Any]) -> TaskHandle:
    start: Any = lambda data, clock: Liar(answer)  # noqa: E731
    return TaskHandle(WorkerSession(start, {"m.py": CODE}), "m.py")


ASKS: dict[str, Callable[[TaskHandle], object]] = {
    "call": lambda task: task.call("add", 1, 2),
    "new": lambda task: task.new("Thing").page(1),
    "calls": lambda task: task.new("Thing").calls([("page", 1), ("page", 2)]),
    "plain": lambda task: task.new("Thing").plain(),
    "bases": lambda task: task.new("Thing").bases,
    "get": lambda task: task.get("word"),
    "has": lambda task: task.has("word"),
    "raised": lambda task: task.raised("add", 1),
    "describe": lambda task: task.describe("add"),
    "opened": lambda task: task.opened("x"),
    "function": lambda task: signature_fault(task, "add(a: float, b: float) -> float"),
    "method": lambda task: signature_fault(task, "Thing.page(self, a: int) -> List[int]"),
    "variable": lambda task: variable_fault(task, "word", "str"),
    "coroutine": lambda task: Run.of_coroutine(task, "add", 1),
    "generator": lambda task: Run.of_generator(task, "add", 1),
    "several": lambda task: Run.of_several(task, "add", [[1], [2]]),
}


@pytest.mark.parametrize("name", ASKS)
@EASY
@given(answer=ANSWERS)
def test_any_answer_is_a_value_or_a_verdict(name: str, answer: dict[str, Any]) -> None:
    with contextlib.suppress(WorkerStopped, SubmissionRaised, AssertionError):  # a failed check is a verdict
        found = ASKS[name](liar(answer))
        message = format_failure(Transcript(), Comparison("==", found, 1), author_message="", hint="")
        assert type(message) is str


@EASY
@given(content=RAISED | JSON)
def test_any_exception_that_is_told_can_be_shown(content: Any) -> None:
    try:
        told = RemoteException.read(content, lambda value: values.decode(value, Handle))
    except (TypeError, ValueError, KeyError):
        return
    assert isinstance(told.as_submission_raised(), Exception)


def alike(number: int) -> dict[str, str]:
    return {"int": f"{number * ((1 << 61) - 1):x}"}


@pytest.mark.parametrize(
    "content",
    [
        {"dict": [[alike(n), 0] for n in range(40_000)]},
        {"set": [alike(n) for n in range(40_000)]},
        {"frozenset": [{"tuple": [alike(n), 1]} for n in range(40_000)]},
    ],
    ids=["dict", "set", "tuples"],
)
def test_keys_of_one_hash_do_not_hold_the_judge_up(content: Any) -> None:
    started = time.process_time()
    with pytest.raises(BadFrame):
        values.decode(content, Handle)
    assert time.process_time() - started < 5


def test_a_dozen_keys_of_one_hash_are_data() -> None:
    assert len(values.decode({"set": [alike(n) for n in range(12)]}, Handle)) == 12


# A worker that says whatever it likes, on every line that it has.

TOKEN = "0123456789abcdef"
HONEST = [{"ok": None}, {"ok": 1}, {"id": TOKEN, "ok": None}, {"id": TOKEN, "raised": []}, {"id": 0}]
FRAMES = (
    st.binary(max_size=30) | (st.sampled_from(HONEST) | JSON).map(lambda x: json.dumps(x).encode())
).map(lambda body: frames.HEAD.pack(len(body)) + body)
CHANNEL = st.binary(max_size=60) | st.lists(FRAMES | st.binary(max_size=3), max_size=4).map(b"".join)
OUTCOME = st.dictionaries(
    st.sampled_from(["code", "cpu", "ended", "broken", "x"]),
    JSON | st.sampled_from(["memory", "files", "cpu", "processes", -9, -99, -(10**9), 1.5]),
)
STATUS = st.lists(
    st.binary(max_size=20) | (OUTCOME | JSON).map(lambda x: json.dumps(x).encode()) | st.just(b"[" * 9_000),
    max_size=4,
).map(lambda lines: b"".join(line + b"\n" for line in lines))


def worker_that_says(channel: bytes, output: bytes, errors: bytes, status: bytes) -> WorkerClient:
    """All of it has been written before anything is asked, or is when the first question has come."""
    ours, theirs = socket.socketpair()
    ends = []
    for content in (output, errors, status):
        reading, writing = os.pipe()
        os.write(writing, content)
        os.close(writing)
        ends.append(reading)
    lifeline, _ = os.pipe()
    os.close(_)
    process = WorkerProcess(ours, ends[0], ends[1], ends[2], lifeline)
    worker = WorkerClient(process, Limits(wall_seconds=0.3), {}, clock=None, seed=0)

    def answer() -> None:
        with theirs:
            theirs.settimeout(2)
            with contextlib.suppress(OSError):
                size = theirs.recv(4, socket.MSG_WAITALL)
                theirs.recv(int.from_bytes(size), socket.MSG_WAITALL)
                theirs.recv(1, socket.MSG_PEEK)
                theirs.sendall(channel)

    threading.Thread(target=answer, daemon=True).start()
    return worker


@settings(EASY, max_examples=300)
@given(channel=CHANNEL, output=st.binary(max_size=20), errors=st.binary(max_size=40), status=STATUS)
def test_whatever_a_worker_writes_is_an_answer_or_a_verdict(
    channel: bytes, output: bytes, errors: bytes, status: bytes
) -> None:
    with mock.patch.object(secrets, "token_hex", return_value=TOKEN):
        worker = worker_that_says(channel, output, errors, status)
        try:
            with contextlib.suppress(WorkerStopped):
                assert type(worker.request({"op": "load", "module": "x"})) is dict
                assert type(worker.printed()) is str
                worker.finish()
        finally:
            worker.close()


ROWS = st.fixed_dictionaries(
    {},
    optional={
        "test": st.text(max_size=5),
        "name": st.text(max_size=5),
        "outcome": st.sampled_from(["passed", "failed", "error", "skipped", "x"]),
        "message": st.text(max_size=5),
        "calls": st.lists(JSON, max_size=2) | st.just([["f", [1], []]]),
        "patches": st.lists(st.text(max_size=3), max_size=2),
        "network": st.lists(st.text(max_size=3), max_size=2),
        "subtests": JSON,
        "seconds": JSON,
        "x": JSON,
    },
)
ACCOUNTS = st.fixed_dictionaries(
    {},
    optional={
        "rows": st.lists(ROWS, max_size=3) | JSON,
        "introspection": st.text(max_size=5) | JSON,
        "classes": st.lists(st.text(max_size=3), max_size=2) | JSON,
        "methods": st.dictionaries(st.text(max_size=3), st.lists(st.text(max_size=3))) | JSON,
    },
)


@EASY
@given(content=ACCOUNTS | TAGGED)
def test_any_account_of_a_learners_tests_is_one_or_a_verdict(content: Any) -> None:
    with contextlib.suppress(WorkerStopped):
        told = unwrap(read_run(content, TestRun))
        assert all(type(name) is str for name, _ in told.outcomes)


# What is handed in.

LINES = st.sampled_from(
    [
        "#!/usr/bin/env python3",
        '"""Words that say something."""',
        "import typing as t",
        "def f(a: t.List[int] = [], *b, c=1, **d) -> 'x':",
        "    return (yield a)",
        "class A(B, metaclass=C): x: int = 1",
        "    async def g(self): await x",
        "@overload",
        "# type: ignore",
        "# mypy: ignore-errors",
        "if TYPE_CHECKING: exec('x')",
        "match a:",
        "    case {'b': [*c]} if sys.platform == d: pass",
        "x = lambda: (y := f'{z!r:{w}}')",
        "try: pass",
        "except* A: pass",
        "\\",
        "'''",
        "\f",
        "\tx",
    ]
)
TEXTS = st.text(max_size=80) | st.lists(LINES | st.text(max_size=10), max_size=12).map("\n".join)


def source(content: str) -> Source:
    return Source("0x00-x", "0-x.py", content, True, frozenset(), "python")


@EASY
@given(content=TEXTS)
def test_any_text_can_be_read_by_every_gate(content: str) -> None:
    error = syntax.find(source(content))
    assert isinstance(error, Finding | None)
    if error is None:
        assert type(per_file.analyse_file(source(content))) is per_file.FileFindings


@EASY
@given(content=st.binary(max_size=200) | TEXTS.map(lambda found: found.encode("utf-8", "surrogatepass")))
def test_any_bytes_can_be_looked_at(content: bytes) -> None:
    file = File("0-x.py", content)
    python = language.find("python")
    file_format.find(file, python, ("#!/usr/bin/env python3",))
    if python.is_readable(file):
        assert file.text is not None
        syntax.find(source(file.text))


NAMES = st.binary(min_size=1, max_size=40).filter(
    lambda name: not set(name) & {0, 47} and name not in (b".", b"..")
)


@EASY
@given(names=st.lists(NAMES, max_size=5), content=st.binary(max_size=50))
def test_any_names_are_passed_over(tmp_path: Path, names: list[bytes], content: bytes) -> None:
    folder = os.fsencode(tmp_path) + b"/" + os.urandom(6).hex().encode()
    os.makedirs(folder + b"/0x01-caching")
    for name in names:
        for place in (folder, folder + b"/0x01-caching"):
            with contextlib.suppress(OSError), open(place + b"/" + name, "wb") as stream:
                stream.write(content)
    with contextlib.suppress(SubmissionError):
        read_submission(Path(os.fsdecode(folder)), CURRICULUM)
    with open(folder + b"/0x01-caching/0-basic_cache.py", "wb") as stream:
        stream.write(content)
    found = read_submission(Path(os.fsdecode(folder)), CURRICULUM)
    assert [work.project.name for work in found.works] == ["0x01-caching"]
    assert len(found.sha256) == 64


# The curriculum's own files, and those of whoever writes a new project.

TOML_VALUES = st.recursive(
    st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=4,
)
GOOD_TASK = {"id": "1", "title": "One", "files": ["1-one.py"], "hints": ["Count."]}
TASK_KEYS = st.sampled_from([*GOOD_TASK, "needs", "provided", "optional", "advanced", "x"])
LIMIT_KEYS = st.sampled_from([*Limits.__struct_fields__, "x"])
PROJECT_KEYS = st.sampled_from(["title", "language", "packages", "limits", "annotations", "task", "x"])


def toml(value: Any) -> str:
    """A value as TOML, in one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)} = {toml(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    return json.dumps(value) if isinstance(value, bool | str) else repr(value)


@EASY
@given(
    tasks=st.lists(st.dictionaries(TASK_KEYS, TOML_VALUES, max_size=2), max_size=2),
    limits=st.dictionaries(LIMIT_KEYS, TOML_VALUES, max_size=2),
    more=st.dictionaries(PROJECT_KEYS, TOML_VALUES, max_size=2),
    junk=st.binary(max_size=3),
)
def test_any_project_file_is_one_or_is_refused_in_a_line(
    tmp_path: Path,
    tasks: list[dict[str, Any]],
    limits: dict[str, Any],
    more: dict[str, Any],
    junk: bytes,
) -> None:
    content: dict[str, Any] = {"title": "T", "language": "python", "limits": limits}
    content |= {"task": [{**GOOD_TASK, "id": str(place), **task} for place, task in enumerate(tasks)], **more}
    per_file = "".join(f"{key} = {toml(value)}\n" for key, value in content.items())
    (tmp_path / "tasks.toml").write_bytes(per_file.encode("utf-8", "surrogatepass") + junk)
    said = f"{tmp_path / 'tasks.toml'}:1: "
    try:
        project = read_project(tmp_path)
        assert all(limit > 0 for limit in msgspec.structs.astuple(project.limits))
    except CurriculumError as refused:
        said = str(refused)
    assert said.startswith(f"{tmp_path / 'tasks.toml'}:")


# Whatever the report says is shown.

ANYTHING = st.text(st.characters(codec=None, exclude_categories=()), max_size=60)


@EASY
@given(
    names=st.lists(NAMES.map(os.fsdecode), min_size=1, max_size=3),
    said=ANYTHING | st.binary(max_size=60).map(lambda data: data.decode("utf-8", "surrogateescape")),
    verdict=st.sampled_from([verdict for verdict in Verdict if verdict is not Verdict.PARTIAL]),
    edges_fail=st.booleans(),
    width=st.integers(1, 120),
)
def test_any_report_is_shown_in_every_way(
    names: list[str], said: str, verdict: Verdict, edges_fail: bool, width: int
) -> None:
    check = Check(f"p/1/behaviour/{said}", Kind.BEHAVIOUR, Level.EDGE, verdict, said or "x", said, 0.1)
    task = TaskReport(f"p/{said}", said, tuple(names), False, verdict is not Verdict.MISSING, (check,))
    report = Report(
        checker="1",
        isolation="full",
        seed=1,
        seconds=0.1,
        path=names[0],
        sha256="0" * 64,
        projects=(ProjectReport(said, (task,)),),
        notices=(said, *names),
    )
    ElementTree.fromstring(junit.render(report, edges_fail=edges_fail).encode("utf-8"))
    assert json.loads(json_text.render(report).encode("ascii"))["projects"]
    page = renderer.render(report, edges_fail=edges_fail).encode("utf-8")
    assert page.count(b"<script") == 0
    stream = io.StringIO()
    console = Console(file=stream, width=width, highlight=False, markup=False, emoji=False)
    terminal.render(report, console, edges_fail=edges_fail)
    assert stream.getvalue().replace("\n", "").isprintable()
    stream.getvalue().encode("utf-8")
