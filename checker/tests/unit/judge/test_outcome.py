"""From the exception that ended a test to a verdict and a message; decided by data, whatever the words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from checker.curriculum.model import Limits
from checker.extension import Exposure
from checker.judge.exceptions import (
    CheckFailure,
    Limit,
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
from checker.report.message import Message
from checker.report.model import Place, Verdict

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


def outcome(error: BaseException, *, is_importing: bool = False, job: TaskJob = JOB) -> Outcome:
    transcript = Transcript()
    step = transcript.add("add(1, 2)")
    step.outcome, step.value = "returned", 4
    test = EndedTest(
        id="test_1_x.py::test_it",
        path=JOB.tests,
        job=job,
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


@pytest.mark.parametrize("is_importing", [True, False])
def test_exception_has_a_place_in_a_file_that_was_handed_in(is_importing: bool) -> None:
    error = raised("ValueError")
    job = replace(JOB, sources={"x.py": "raise ValueError"})
    assert outcome(error, is_importing=is_importing, job=job).places == (Place("x.py", 3, error.reason),)


@pytest.mark.parametrize("place", [("/etc/passwd", 3), ("../x.py", 3), ("x.py", 0), ("x.py", -1), None])
def test_worker_names_no_other_place(place: tuple[str, int] | None) -> None:
    error = SubmissionRaised(Verdict.ERROR, "oh", place=place)
    assert outcome(error, job=replace(JOB, sources={"x.py": ""})).places == ()


def test_assertion_shows_calls_comparison_and_hint() -> None:
    assert outcome(AssertionError("It adds.")) == Outcome(
        Verdict.FAILED,
        Message(
            "It adds.",
            "comparison",
            ("add(1, 2)",),
            found="returned 4",
            expected="expected 3",
            hint="The claim's hint.",
        ),
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
    assert outcome(error) == Outcome(Verdict.FAILED, Message(message, "claim"))


def test_sentence_may_be_followed_by_the_calls_and_no_hint() -> None:
    error = CheckFailure("It is French.", shows_calls=True)
    assert str(outcome(error).message) == "It is French.\nadd(1, 2)   returned 4      expected 3"


def test_exception_of_the_submission_has_no_hint_of_the_claim() -> None:
    reason = "this raised ValueError: oh at line 3 of x.py, in add"
    assert outcome(raised("ValueError")) == Outcome(
        Verdict.ERROR, Message(rule="ValueError", calls=("add(1, 2)",), found=reason), cause=reason
    )


def test_exception_may_have_a_hint_of_its_own() -> None:
    error = SubmissionRaised(Verdict.ERROR, "this raised KeyError", hint="Is it there?")
    assert str(outcome(error).message).endswith("\nthis raised KeyError\nhint: Is it there?")


def test_limit_has_a_hint_that_fits_it() -> None:
    message = outcome(WorkerStopped(Verdict.OUTPUT, "it printed more than 1 MB", Limit.OUTPUT)).message
    assert message.rule == "output"
    assert "print" in message.hint


def test_broken_import_stands_for_all_checks_and_says_what_can_be_imported() -> None:
    broken = outcome(raised("ModuleNotFoundError"), is_importing=True)
    assert broken == Outcome(
        Verdict.ERROR,
        Message(
            rule="ModuleNotFoundError",
            found="importing x.py: this raised ModuleNotFoundError: oh at line 3 of x.py, in add; what can "
            "be imported here is what Python brings along, flask, and files of the project",
        ),
        is_broken_import=True,
    )


def test_check_that_needs_another_one_is_blocked() -> None:
    blocked = WorkerStopped(Verdict.BLOCKED, "another check has to pass first: it adds")
    assert outcome(blocked) == Outcome(
        Verdict.BLOCKED, Message("another check has to pass first: it adds", "blocked")
    )


def test_fault_of_the_checker_is_undecided_and_names_the_test() -> None:
    assert outcome(WorkerStopped(Verdict.UNDECIDED, "no Node")) == Outcome(
        Verdict.UNDECIDED,
        Message("the checker could not decide this: no Node", "undecided"),
        fault="test_1_x.py::test_it: no Node",
    )


def test_any_other_exception_is_a_fault_of_the_test() -> None:
    assert outcome(KeyError("a")) == Outcome(
        Verdict.UNDECIDED,
        Message("the checker could not decide this: test_1_x.py: KeyError: 'a'", "undecided"),
        fault="test_1_x.py: KeyError: 'a'",
    )
