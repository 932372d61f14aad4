"""The judge's end: what a worker reports is data, and may be anything."""

from __future__ import annotations

import ast
import copy
from typing import Any, cast

import pytest

from checker.extensions.coroutines.claims import (
    assert_nothing_left,
    assert_took,
    assert_waits_honestly,
    same_seconds,
)
from checker.extensions.coroutines.run import Run
from checker.extensions.coroutines.time_tampering import find_tampering
from checker.extensions.python.handle import TaskHandle
from checker.extensions.python.source_checks import references
from checker.judge.exceptions import WorkerStopped
from checker.judge.rpc.values import Handle
from checker.report.model import Verdict

GOOD: dict[str, Any] = {
    "value": [1.0],
    "returned": {"kind": "task", "type": "Task", "scheduled": True, "took": 0.0},
    "leftovers": [],
    "calls": [{"name": "wait", "args": [5], "start": 4096.0, "end": 4097.0, "returned": 1.0, "yielded": []}],
    "absent": [],
    "clock": {
        "began": 4096.0,
        "now": 4097.0,
        "sleeps": [{"task": 0, "delay": 1, "start": 4096.0, "end": 4097.0}],
        "blocking": [],
        "busy": False,
        "stuck": False,
        "open_loops": 0,
        "replaced": [],
    },
}


class Task:
    """A task whose worker says what it is told to."""

    def __init__(self, answer: Any, source: str = "") -> None:
        """Give `answer` to every question."""
        self.answer = answer
        self.tree = ast.parse(source)
        self.file, self.trees = "task.py", {"task.py": self.tree}
        self.story: list[tuple[str, Any]] = []

    def ask(self, operation: str, *args: Any, **options: Any) -> Any:
        """Any operation."""
        return self.answer

    def note(self, call: str, value: Any) -> Any:
        """A step of the story."""
        self.story.append((call, value))


def task(answer: Any = None, source: str = "") -> TaskHandle:
    """A stand-in for a learner's module."""
    return cast(TaskHandle, Task(answer, source))


def changed(*path: str | int, to: Any) -> dict[str, Any]:
    """A good report with one thing changed."""
    data = copy.deepcopy(GOOD)
    place: Any = data
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = to
    return data


def run(*path: str | int, to: Any) -> Run:
    """A run that is good but for one thing."""
    return Run.of_coroutine(task(changed(*path, to=to)), "wait", 5)


def test_good_report_is_read() -> None:
    subject = Task(GOOD)
    found = Run.of_coroutine(cast(TaskHandle, subject), "wait", 5)
    assert found.value == [1.0]
    assert found.elapsed == 1.0
    assert found.took(1.0)
    assert found.calls_of("wait")[0].seconds == 1.0
    assert subject.story == [("asyncio.run(wait(5))", [1.0])]
    assert_waits_honestly(task(), found)
    assert_nothing_left(found)


@pytest.mark.parametrize(
    "answer",
    [
        None,
        [],
        {},
        "x",
        {**GOOD, "more": 1},
        {1: 2},
        changed("returned", to=[]),
        changed("leftovers", to="abc"),
        changed("leftovers", to=[1]),
        changed("calls", 0, "start", to="soon"),
        changed("calls", 0, "args", to=[[1]]),
        changed("calls", 0, "returned", to=Handle(3, "Liar", False)),
        changed("clock", "now", to=None),
        changed("clock", "busy", to=1),
        changed("clock", "sleeps", to={}),
        changed("clock", "sleeps", 0, "task", to=0.5),
        changed("clock", "replaced", to=[None]),
    ],
)
def test_anything_else_is_tampering(answer: Any) -> None:
    with pytest.raises(WorkerStopped) as stopped:
        Run.of_coroutine(task(answer), "wait")
    assert stopped.value.verdict is Verdict.TAMPERED


@pytest.mark.parametrize("value", [None, 3, [1], [1, 2, 3], "ab", (1, 2)])
def test_lists_of_ours_have_to_be_as_long_as_they_should(value: Any) -> None:
    with pytest.raises(WorkerStopped):
        Run.of_each(task(changed("value", to=value)), "wait", [[1], [2]])
    with pytest.raises(WorkerStopped):
        Run.of_several(task(changed("value", to=value)), "wait", [[1], [2]])


@pytest.mark.parametrize("value", [None, [1.0], [(1, 2)], [(1.0, 2, 3)], [[1.0, 2]]])
def test_instants_of_a_generator_have_to_be_instants(value: Any) -> None:
    with pytest.raises(WorkerStopped):
        Run.of_generator(task(changed("value", to=value)), "numbers")


def test_run_that_the_clock_ended_has_no_list() -> None:
    data = changed("clock", "busy", to=True) | {"value": None}
    found = Run.of_each(task(data), "wait", [[1], [2]])
    assert found.value == []
    with pytest.raises(AssertionError, match="busy loop"):
        assert_waits_honestly(task(), found)


def test_too_large_a_value_is_said_to_be() -> None:
    with pytest.raises(AssertionError, match="too large"):
        Run.of_coroutine(task(Handle(1, "dict", False)), "wait")


@pytest.mark.parametrize(
    ("place", "value", "said"),
    [
        ("stuck", True, "never happens"),
        ("replaced", ["time.time"], "time.time was replaced"),
        ("blocking", [{"what": "time.sleep", "seconds": 1, "start": 0, "in_loop": True}], "blocks"),
        ("blocking", [{"what": "threading", "seconds": 1, "start": 0, "in_loop": True}], "threading blocks"),
    ],
)
def test_dishonest_waits_are_told_apart(place: str, value: Any, said: str) -> None:
    with pytest.raises(AssertionError, match=said):
        assert_waits_honestly(task(), run("clock", place, to=value))


def test_blocking_in_another_thread_holds_up_nobody() -> None:
    wait = {"what": "time.sleep", "seconds": 1, "start": 0, "in_loop": False}
    assert_waits_honestly(task(), run("clock", "blocking", to=[wait]))


def test_what_is_left_is_named() -> None:
    with pytest.raises(AssertionError, match=r"2 of the tasks .* \(sleep, a task\)"):
        assert_nothing_left(run("leftovers", to=["sleep", ""]))


def test_waits_in_a_row_are_told_from_tasks_in_a_row() -> None:
    found = run("clock", "now", to=4100.0)
    waits = [(4096.0, 4097.0), (4097.0, 4100.0)]
    with pytest.raises(AssertionError, match="before the next one begins"):
        assert_took(found, 3.0, waits, tasks=1)
    with pytest.raises(AssertionError, match="as soon as it is made"):
        assert_took(found, 3.0, waits, tasks=2)
    with pytest.raises(AssertionError, match="only 1 of the 2 waits begin at once"):
        assert_took(found, 3.0, [(4096.0, 4099.0), (4097.0, 4100.0)], tasks=2)
    with pytest.raises(AssertionError, match="Only 1 of the 2 waits begin at once"):
        assert_took(found, 4.0, waits, tasks=1)
    assert_took(found, 4.0, [(4096.0, 4097.0), (4096.0, 4100.0)], tasks=1)


def test_no_time_is_no_wait() -> None:
    with pytest.raises(AssertionError, match="took no time"):
        assert_took(run("clock", "now", to=4096.0), 0.0, [], tasks=0)


def test_seconds_are_the_same_to_a_microsecond() -> None:
    assert same_seconds(1.0, 1.0)
    assert same_seconds(1.0000001, 1.0)
    assert not same_seconds(1.00001, 1.0)
    assert not same_seconds(1, 1.0)
    assert not same_seconds(float("nan"), 1.0)
    assert not same_seconds(None, 1.0)


@pytest.mark.parametrize(
    "source",
    [
        "import asyncio\nasyncio.sleep = None",
        "import asyncio as a\na.sleep = None",
        "import asyncio\ndel asyncio.sleep",
        "import asyncio\nasyncio.tasks.sleep = None",
        "import time\nsetattr(time, 'time', None)",
        "import time\nobject.__setattr__(time, 'time', None)",
        "import time\nvars(time)['time'] = None",
        "import time\ntime.__dict__['time'] = None",
        "import time\ntime.__dict__.update(time=None)",
        "from unittest import mock\nmock.patch('time.time')",
        "import asyncio\nasyncio.set_event_loop_policy(None)",
        "import gc",
        "from ctypes import pythonapi",
        "import sys\nsys._getframe(1)",
        "import random\nrandom.uniform: object = None",
        "from asyncio import BaseEventLoop\nBaseEventLoop.time = None",
        "import unittest.mock",
        "import time\ntime.sleep.__self__",
        "import time\nhasattr(time.sleep, '__func__')",
    ],
)
def test_reaching_into_modules_is_seen_in_the_text(source: str) -> None:
    assert find_tampering(ast.parse(source))


@pytest.mark.parametrize(
    "source",
    [
        "import asyncio\nx = asyncio.sleep\nx = 3",
        "class A: pass\na = A()\na.sleep = 3",
        "import sys\nsys.path.append('.')",
        "import random\nrandom.seed(3)",
        "def f(self):\n    self.time = 3\n    setattr(self, 'time', 3)",
        "import time\nvars(time)['time']",
        "import os\nos.environ['TZ'] = 'UTC'",
        "import asyncio\ntasks = set()\ntasks.pop()\ntasks.update([3])",
    ],
)
def test_ordinary_text_is_no_tampering(source: str) -> None:
    assert not find_tampering(ast.parse(source))


@pytest.mark.parametrize(
    "source",
    [
        "wait = __import__('3-tasks').wait",
        "import importlib\nimportlib.import_module('3-tasks')",
        "from tasks import wait as w",
        "module.wait()",
        "f(wait)",
        "getattr(module, 'wait')",
    ],
)
def test_mention_of_a_name_is_found(source: str) -> None:
    assert references(ast.parse(source), "wait", "3-tasks")
    assert not references(ast.parse(source), "other")
