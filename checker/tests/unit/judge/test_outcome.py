"""From the exception that ended a test to a verdict and a message; decided by data, whatever the words."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.curriculum.model import Limits
from checker.extension import Exposure
from checker.judge.exceptions import (
    CheckFailure,
    MissingDefinition,
    SubmissionRaised,
    WaitTimeout,
    WorkerStopped,
)
from checker.judge.feedback.message import Comparison
from checker.judge.feedback.transcript import Transcript
from checker.judge.job import TaskJob
from checker.judge.outcome import EndedTest, Outcome, outcome_of
from checker.judge.rpc.results import RemoteException
from checker.report.model import Verdict

JOB = TaskJob(
    id="0x09-x/1",
    tests=Path("test_1_x.py"),
    files=("x.py",),
    sources={},
    layout={},
    exposure=Exposure(distributions=("flask",)),
    extensions=(),
    data={},
    limits=Limits(),
    hints=("The task's hint.",),
)


def outcome(error: BaseException, *, is_importing: bool = False) -> Outcome:
    transcript = Transcript()
    step = transcript.add("add(1, 2)")
    step.outcome, step.value = "returned", 4
    test = EndedTest(
        id="test_1_x.py::test_it",
        path=JOB.tests,
        job=JOB,
        hint="The claim's hint.",
        transcript=transcript,
        comparison=Comparison("==", 4, 3),
        is_importing=is_importing,
    )
    return outcome_of(error, test)


def raised(name: str, text: str = "oh") -> SubmissionRaised:
    return RemoteException(
        name, (name,), (), text, (("x.py", 3, "add"),), importing=False
    ).as_submission_raised()


def test_assertion_shows_calls_comparison_and_hint() -> None:
    assert outcome(AssertionError("It adds.")) == Outcome(
        Verdict.FAILED,
        "It adds.\nadd(1, 2)   returned 4      expected 3\nhint: The claim's hint.",
        hint="The claim's hint.",
    )


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (CheckFailure("It is no list."), "It is no list."),
        (WaitTimeout("Nothing came."), "Nothing came."),
        (MissingDefinition("x.py", "add", "added"), "x.py has no 'add'; it has 'added'"),
    ],
)
def test_sentence_that_explains_all_stands_alone(error: CheckFailure, message: str) -> None:
    assert outcome(error) == Outcome(Verdict.FAILED, message)


def test_sentence_may_be_followed_by_the_calls_and_no_hint() -> None:
    error = CheckFailure("It is French.", shows_calls=True)
    assert outcome(error).message == "It is French.\nadd(1, 2)   returned 4      expected 3"


def test_exception_of_the_submission_is_followed_by_the_hint_of_the_claim() -> None:
    assert outcome(raised("ValueError")) == Outcome(
        Verdict.ERROR,
        "add(1, 2)\nthis raised ValueError: oh at line 3 of x.py, in add\nhint: The claim's hint.",
        hint="The claim's hint.",
        cause="this raised ValueError: oh at line 3 of x.py, in add",
    )


@pytest.mark.parametrize("name", ["NameError", "UnboundLocalError", "ImportError", "ModuleNotFoundError"])
def test_slip_explains_itself(name: str) -> None:
    assert "hint" not in outcome(raised(name)).message


def test_words_of_a_slip_do_not_make_one() -> None:
    assert "hint" in outcome(raised("ValueError", "this raised NameError: TypeError: x")).message
    assert "hint" in outcome(SubmissionRaised(Verdict.ERROR, "this raised NameError")).message


def test_broken_import_stands_for_all_checks_and_says_what_can_be_imported() -> None:
    broken = outcome(raised("ModuleNotFoundError"), is_importing=True)
    assert broken == Outcome(
        Verdict.ERROR,
        "importing x.py: this raised ModuleNotFoundError: oh at line 3 of x.py, in add; what can be imported "
        "here is what Python brings along, flask, and files of the project",
        is_broken_import=True,
    )


def test_check_that_needs_another_one_is_blocked() -> None:
    blocked = WorkerStopped(Verdict.BLOCKED, "another check has to pass first: it adds")
    assert outcome(blocked) == Outcome(Verdict.BLOCKED, "another check has to pass first: it adds")


def test_fault_of_the_checker_is_undecided_and_names_the_test() -> None:
    assert outcome(WorkerStopped(Verdict.UNDECIDED, "no Node")) == Outcome(
        Verdict.UNDECIDED, "the checker could not decide this: no Node", fault="test_1_x.py::test_it: no Node"
    )


def test_any_other_exception_is_a_fault_of_the_test() -> None:
    assert outcome(KeyError("a")) == Outcome(
        Verdict.UNDECIDED,
        "the checker could not decide this: test_1_x.py: KeyError: 'a'",
        fault="test_1_x.py: KeyError: 'a'",
    )
