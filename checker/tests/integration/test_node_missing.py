"""Where JavaScript cannot be run, by no fault of the submission's: nothing of it is held against anybody."""

from __future__ import annotations

import socket

import pytest

from checker.analysis.javascript import toolchain
from checker.extensions import port_lock
from checker.extensions.redis import extension as redis_extension
from checker.extensions.redis import program as redis_program
from checker.grading.grade import grade
from checker.report.model import Report, Verdict
from checker.sandbox import Isolation, SandboxError
from checker.submission.reader import read_submission
from checker.tests.grading import CURRICULUM

TASK = "0x03-queuing_system_in_js/1"


def graded(isolation: Isolation = Isolation.AUTO) -> Report:
    """By judges of its own, which see what was patched here."""
    submission = read_submission(CURRICULUM.root, CURRICULUM, [CURRICULUM.project(TASK.partition("/")[0])])
    return grade(submission, only=[TASK], seed=1, jobs=1, isolation=isolation)


def assert_undecided(report: Report, kinds: set[str], says: str) -> None:
    (task,) = report.tasks
    assert task.verdict is Verdict.UNDECIDED
    lost = [check for check in task.checks if check.verdict is not Verdict.PASSED]
    assert {str(check.kind) for check in lost} == kinds
    assert all(check.verdict is Verdict.UNDECIDED and says in check.message for check in lost)
    assert all("\n" not in check.message for check in lost)


@pytest.mark.parametrize("name", ["tree", "node"])
def test_undecided_where_something_is_not_installed(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: str) -> None:
        raise SandboxError(f"{name} is not installed")

    monkeypatch.setattr(toolchain, name, missing)
    report = graded()
    assert_undecided(report, {"docs", "style", "behaviour"}, f"{name} is not installed")


def test_behaviour_is_undecided_where_redis_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(redis_program, "missing", lambda: "Redis is not installed")
    assert_undecided(graded(), {"behaviour"}, "Redis is not installed")


def test_undecided_in_limits_where_the_port_is_in_use(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(port_lock, "_END_SECONDS", 0.1)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        monkeypatch.setattr(redis_extension, "PORT", port)
        report = graded(Isolation.LIMITS)
    assert_undecided(report, {"behaviour"}, f"port {port} is in use by another program")


def test_in_limits_a_right_answer_passes() -> None:
    report = graded(Isolation.LIMITS)
    assert [task.verdict for task in report.tasks] == [Verdict.PASSED]
