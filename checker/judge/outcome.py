"""From the exception that ended a behaviour test to a verdict and a message."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from hypothesis.errors import Flaky

from checker.judge.exceptions import CheckFailure, SubmissionRaised, WorkerStopped
from checker.judge.feedback.assertions import author_message
from checker.judge.feedback.error_location import locate_error
from checker.judge.feedback.message import Comparison, format_failure, format_stopped
from checker.judge.feedback.transcript import Transcript
from checker.judge.job import TaskJob
from checker.report.model import Verdict

_FLAKY = "the same calls gave one result, and then another"


@dataclass(frozen=True)
class Outcome:
    """What a check comes to.

    Attributes:
        verdict: of the check.
        message: for the learner.
        hint: the pointer that the message ends with; may be empty.
        cause: what ended the check, where other checks may have been ended by the same.
        fault: what is wrong with the checker or with the test, in one line; empty when nothing is.
        is_broken_import: whether the submission could not be imported: the outcome is that of all
            checks of the task.
    """

    verdict: Verdict
    message: str = ""
    hint: str = ""
    cause: str = ""
    fault: str = ""
    is_broken_import: bool = False


class AlreadyDecided(Exception):
    """The outcome of a test is known before it begins."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(outcome.message)
        self.outcome = outcome


@dataclass(frozen=True)
class EndedTest:
    """A test that an exception ended.

    Attributes:
        id: of pytest.
        path: of the file it stands in.
        job: the task.
        hint: of the claim itself; may be empty.
        transcript: the calls that were made.
        comparison: the last one that did not hold.
        is_importing: whether nothing of the submission was imported yet, although it was asked to be.
    """

    id: str
    path: Path
    job: TaskJob
    hint: str
    transcript: Transcript
    comparison: Comparison | None
    is_importing: bool


def innermost(error: BaseException) -> BaseException:
    """The exception in a group of one; Hypothesis groups what it finds."""
    while (
        isinstance(error, BaseExceptionGroup) and len(error.exceptions) == 1 and not isinstance(error, Flaky)
    ):
        error = error.exceptions[0]
    return error


def outcome_of(error: BaseException, test: EndedTest) -> Outcome:
    """The outcome of a test that this exception ended.

    Args:
        error: see `innermost`.
        test: of which it is the end.
    """
    match error:
        case AlreadyDecided():
            return error.outcome
        case WorkerStopped(verdict=Verdict.BLOCKED):
            return Outcome(Verdict.BLOCKED, error.reason)  # the check that it needs has the hint
        case WorkerStopped(verdict=Verdict.UNDECIDED) | SubmissionRaised(verdict=Verdict.UNDECIDED):
            return _undecided(error.reason, f"{test.id}: {error.reason}")
        case WorkerStopped() | SubmissionRaised():
            return _outcome_of_stop(error, test)
        case CheckFailure(shows_calls=False):
            # One cause, however many checks it costs: the same message, so that it is shown once.
            return Outcome(Verdict.FAILED, error.sentence)
        case CheckFailure():
            return _failed(test, error.sentence, hint="")
        case AssertionError():
            return _failed(test, author_message(error), _hint(test))
        case Flaky():
            return _failed(test, _FLAKY, _hint(test))
    location = locate_error(error, test.path)
    return _undecided(location, location)


def _outcome_of_stop(error: WorkerStopped | SubmissionRaised, test: EndedTest) -> Outcome:
    slip = isinstance(error, SubmissionRaised) and error.is_self_explanatory
    if not test.is_importing:
        # The task's first hint is for no exception; the claim's own mostly is.
        hint = "" if slip else test.hint
        cause = error.reason if error.verdict is Verdict.ERROR else ""
        return Outcome(error.verdict, format_stopped(test.transcript, error.reason, hint), hint, cause)
    reason = f"importing {test.job.files[0]}: {error.reason}{_importable(error, test.job)}"
    return Outcome(error.verdict, format_stopped(Transcript(), reason, ""), is_broken_import=True)


def _importable(error: WorkerStopped | SubmissionRaised, job: TaskJob) -> str:
    """What a submission may import, where it imports something else; a clause, or nothing."""
    if not isinstance(error, SubmissionRaised) or error.exception_type != ModuleNotFoundError.__name__:
        return ""
    packages = "".join(f", {name}" for name in job.exposure.distributions)
    return f"; what can be imported here is what Python brings along{packages}, and files of the project"


def _failed(test: EndedTest, sentence: str, hint: str) -> Outcome:
    text = format_failure(test.transcript, test.comparison, author_message=sentence, hint=hint)
    return Outcome(Verdict.FAILED, text, hint)


def _hint(test: EndedTest) -> str:
    return test.hint or (test.job.hints[0] if test.job.hints else "")


def _undecided(reason: str, fault: str) -> Outcome:
    return Outcome(Verdict.UNDECIDED, f"the checker could not decide this: {reason}", fault=fault)
