"""Checks that share a worker: fewer of them, and no verdict is another for that."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.curriculum import Limits
from checker.judge.job import TaskJob
from checker.judge.plugin import JudgePlugin
from checker.judge.run import Judge
from checker.judge.worker import Worker
from checker.plan import plan
from checker.report import Check, Verdict
from checker.sandbox import Isolation
from checker.submission import read_submission
from checker.tests.grading import CURRICULUM

HEAD = """
from checker.judge.testing import core, own_worker, shares_worker

pytestmark = shares_worker()
"""

SOURCE = """
import os
import time

calls = []


def count():
    calls.append(None)
    return len(calls)


def same(value):
    return value


def third_time_unlucky():
    if count() == 3:
        os._exit(1)


def read():
    with open("data.txt") as stream:
        return stream.read()


def make_link():
    os.rename("data.txt", "other.txt")
    os.symlink("other.txt", "data.txt")


def wait():
    time.sleep(1)
    return time.time()
"""


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    made = Judge(Isolation.AUTO)
    yield made
    made.close()


@pytest.fixture
def started(judge: Judge, monkeypatch: pytest.MonkeyPatch) -> list[Worker]:
    """The workers that were started; there is never more than one."""
    workers: list[Worker] = []
    start = judge._start

    def one_at_a_time(*args: object) -> Worker:
        assert all(worker._closed for worker in workers)
        workers.append(start(*args))  # type: ignore[arg-type]
        return workers[-1]

    monkeypatch.setattr(judge, "_start", one_at_a_time)
    return workers


def judged(judge: Judge, folder: Path, tests: str, source: str = SOURCE) -> list[Check]:
    file = folder / "test_1_x.py"
    file.write_text(HEAD + textwrap.dedent(tests), "utf-8")
    job = TaskJob(
        id="0x09-x/1",
        tests=file,
        files=("x.py",),
        sources={"x.py": source},
        layout={"x.py": source.encode()},
        packages=(),
        limits=Limits(wall_seconds=1.0),
        hints=(),
        blocked="",
    )
    checks: list[Check] = []
    assert not judge.judge([job], 5, checks.append)
    return checks


def verdicts(checks: list[Check]) -> list[str]:
    return [check.verdict.value for check in checks]


def test_who_only_looks_comes_to_one_worker(judge: Judge, started: list[Worker], tmp_path: Path) -> None:
    tests = """
    @core
    def test_a(task):
        '''A.'''
        assert task.call("count") == 1

    @core
    def test_b(task):
        '''B.'''
        assert task.call("count") == 2
    """
    assert verdicts(judged(judge, tmp_path, tests)) == ["passed", "passed"]
    assert len(started) == 1


def test_nobody_fails_for_what_others_did(judge: Judge, started: list[Worker], tmp_path: Path) -> None:
    tests = """
    drawn = []

    @core
    def test_a(task, rng):
        '''A.'''
        assert task.call("count") == 1

    @core
    def test_b(task, rng):
        '''B.'''
        drawn.append(rng.random())
        assert task.call("count") == 1
        assert len(drawn) == 2 and drawn[0] == drawn[1]

    @core
    def test_c(task):
        '''C.'''
        assert task.call("count") == 1
    """
    assert verdicts(judged(judge, tmp_path, tests)) == ["passed", "passed", "passed"]
    assert len(started) == 3  # for a and b; for b anew; for c


def test_who_is_always_disturbed_is_left_alone(judge: Judge, started: list[Worker], tmp_path: Path) -> None:
    test = """
    @core
    def test_{0}(task):
        '''A claim.'''
        runs.append({0})
        assert task.call("count") == 1
    """
    checks = judged(
        judge,
        tmp_path,
        "runs = []\n"
        + "".join(textwrap.dedent(test.format(n)) for n in range(8))
        + textwrap.dedent("""
    @core
    def test_runs(task):
        '''Three of them were tried twice.'''
        assert runs == [0, 1, 1, 2, 2, 3, 3, 4, 5, 6, 7]
    """),
    )
    assert verdicts(checks) == ["passed"] * 9
    assert len(started) == 8


def test_failure_is_told_as_if_nobody_else_had_been_there(
    judge: Judge, started: list[Worker], tmp_path: Path
) -> None:
    tests = """
    @core
    def test_a(task):
        '''A.'''
        assert task.call("same", 1) == 1

    @core
    def test_b(task):
        '''B.'''
        assert task.call("same", 2) == 2
        assert task.call("count") == 7

    @core
    def test_c(task):
        '''C.'''
        assert task.call("same", 3) == 3
    """
    a, b, c = judged(judge, tmp_path, tests)
    assert verdicts([a, b, c]) == ["passed", "failed", "passed"]
    assert "returned 1" in b.message  # and not 2
    assert len(started) == 3


def test_failure_of_the_first_one_stands(judge: Judge, started: list[Worker], tmp_path: Path) -> None:
    tests = """
    @core
    def test_a(task):
        '''A.'''
        assert task.call("count") == 2

    @core
    def test_b(task):
        '''B.'''
        assert task.call("count") == 1
    """
    assert verdicts(judged(judge, tmp_path, tests)) == ["failed", "passed"]
    assert len(started) == 2


def test_who_disturbs_has_a_worker_of_its_own(judge: Judge, started: list[Worker], tmp_path: Path) -> None:
    tests = """
    @core
    def test_a(task):
        '''A.'''
        assert task.call("count") == 1

    @core
    @own_worker
    def test_b(task):
        '''B.'''
        task.write("data.txt", "x")
        assert task.call("count") == 1

    @core
    def test_c(task):
        '''C.'''
        assert task.call("count") == 1

    @core
    def test_d(task):
        '''D.'''
        assert task.call("count") == 2
    """
    assert verdicts(judged(judge, tmp_path, tests)) == ["passed"] * 4
    assert len(started) == 3


def test_data_files_are_put_over_those_of_others(judge: Judge, started: list[Worker], tmp_path: Path) -> None:
    tests = """
    @core
    def test_a(task):
        '''A.'''
        task.write("data.txt", "the first, and longer")
        assert task.call("read") == "the first, and longer"

    @core
    def test_b(task):
        '''B.'''
        task.write("data.txt", "the second")
        assert task.call("read") == "the second"
        assert task.opened("data.txt") == 2

    @core
    def test_c(task):
        '''C.'''
        task.write("data.txt", "the third")
        task.call("make_link")
        assert task.call("read") == "the third"

    @core
    def test_d(task):
        '''D.'''
        task.write("data.txt", "the fourth")
        assert task.call("read") == "the fourth"
    """
    assert verdicts(judged(judge, tmp_path, tests)) == ["passed"] * 4
    assert len(started) == 2  # nothing is put where a link leads: d is decided anew


def test_who_puts_a_module_there_shares_with_nobody(
    judge: Judge, started: list[Worker], tmp_path: Path
) -> None:
    tests = """
    @core
    def test_a(task):
        '''A.'''
        assert task.call("count") == 1

    @core
    def test_b(task):
        '''B.'''
        task.write("x.py", "def count(): return 7")
        assert task.call("count") == 7

    @core
    def test_c(task):
        '''C.'''
        assert task.call("count") == 1
    """
    assert verdicts(judged(judge, tmp_path, tests)) == ["passed"] * 3
    assert len(started) == 3


def test_worker_that_dies_among_others(judge: Judge, started: list[Worker], tmp_path: Path) -> None:
    tests = """
    @core
    def test_a(task):
        '''A.'''
        task.call("third_time_unlucky")

    @core
    def test_b(task):
        '''B.'''
        task.call("third_time_unlucky")
        task.call("third_time_unlucky")

    @core
    def test_c(task):
        '''C.'''
        for _ in range(3):
            task.call("third_time_unlucky")
    """
    a, b, c = judged(judge, tmp_path, tests)
    assert verdicts([a, b, c]) == ["passed", "passed", "error"]
    assert "exit status 1" in c.message


def test_a_late_clock_is_decided_alone(judge: Judge, tmp_path: Path) -> None:
    tests = """
    @core
    def test_a(task):
        '''A.'''
        assert task.call("wait") == task.moment + 1

    @core
    def test_b(task):
        '''B.'''
        assert task.call("wait") == task.moment + 1
    """
    assert verdicts(judged(judge, tmp_path, tests)) == ["passed", "passed"]


def test_the_last_one_sees_it_take_its_leave(judge: Judge, tmp_path: Path) -> None:
    source = SOURCE + "\nreally = os._exit\nos._exit = lambda code: really(3)\n"
    tests = """
    @core
    def test_a(task):
        '''A.'''
        assert task.call("same", 1) == 1

    @core
    def test_b(task):
        '''B.'''
        assert task.call("same", 1) == 1

    @core
    @own_worker
    def test_c(task):
        '''C.'''
    """
    a, b, c = judged(judge, tmp_path, tests, source)
    assert verdicts([a, b, c]) == ["passed", "error", "passed"]
    assert "exit status 3" in b.message


def test_module_that_cannot_be_imported_is_told_once(
    judge: Judge, started: list[Worker], tmp_path: Path
) -> None:
    tests = """
    @core
    def test_a(task):
        '''A.'''
        task.call("same", 1)

    @core
    def test_b(task):
        '''B.'''
        task.call("same", 1)
    """
    a, b = judged(judge, tmp_path, tests, "1 / 0\n")
    assert a.verdict is b.verdict is Verdict.ERROR
    assert a.message == b.message
    assert "importing x.py" in a.message
    assert len(started) == 1


SHARING = ["0x00-python_variable_annotations", "0x00-pagination", "0x01-caching", "0x02-i18n"]


@pytest.mark.parametrize("name", SHARING)
def test_the_reference_is_never_tried_twice(judge: Judge, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Else a test that changes something shares a worker, and costs others their time."""
    run: list[str] = []
    set_up = JudgePlugin.pytest_runtest_setup

    @pytest.hookimpl(tryfirst=True)
    def noted(plugin: JudgePlugin, item: pytest.Item) -> None:
        run.append(item.nodeid)
        set_up(plugin, item)

    monkeypatch.setattr(JudgePlugin, "pytest_runtest_setup", noted)
    submission = read_submission(CURRICULUM.root, CURRICULUM, [CURRICULUM.project(name)])
    checks: list[Check] = []
    assert not judge.judge([task.job("") for task in plan(submission, None)], 1, checks.append)
    assert checks
    assert {check.verdict for check in checks} == {Verdict.PASSED}
    assert len(run) == len(set(run)) == len(checks)
