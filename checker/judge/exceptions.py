"""How a behaviour test can end before its last line.

    BaseException
    └── WorkerStopped           the worker cannot go on, or the check cannot be decided
    Exception
    └── SubmissionRaised        the learner's code raised where nothing should be raised
    AssertionError
    └── CheckFailure            the claim does not hold, and the sentence explains all of it
        ├── MissingDefinition   the learner's code does not define something
        └── WaitTimeout         an expected event did not happen before its deadline

Each carries what the outcome of the check is made of. Nothing reads the sentences.
"""

from __future__ import annotations

from enum import StrEnum

from checker.report.model import Verdict


class Limit(StrEnum):
    """What a worker may use only so much of."""

    CPU = "cpu"
    WALL_TIME = "wall time"
    MEMORY = "memory"
    OUTPUT = "output"
    FILES = "files"
    PROCESSES = "processes"


class WorkerStopped(BaseException):
    """The worker cannot go on; the test is decided by this.

    Not an `Exception`: neither a test nor Hypothesis may catch it and try
    again with a worker that is gone.

    Attributes:
        verdict: of the check.
        reason: one sentence for the learner.
        limit: the limit that was exceeded, if the worker was stopped by one.
    """

    def __init__(self, verdict: Verdict, reason: str, limit: Limit | None = None) -> None:
        super().__init__(reason)
        self.verdict = verdict
        self.reason = reason
        self.limit = limit


class SubmissionRaised(Exception):
    """The learner's code raised where nothing should be raised.

    Attributes:
        verdict: of the check: `error`, or that of the limit that was exceeded.
        reason: what was raised and where, for the learner.
        exception_type: the name of the exception's class, if it is known.
        exception_text: what the exception itself says, followed by where it was raised.
        is_self_explanatory: whether the exception is a slip, such as a misspelt name, so that a
            hint about the claim would lead astray.
    """

    def __init__(
        self,
        verdict: Verdict,
        reason: str,
        *,
        exception_type: str = "",
        exception_text: str = "",
        is_self_explanatory: bool = False,
    ) -> None:
        super().__init__(reason)
        self.verdict = verdict
        self.reason = reason
        self.exception_type = exception_type
        self.exception_text = exception_text
        self.is_self_explanatory = is_self_explanatory


class CheckFailure(AssertionError):
    """A claim does not hold, and the sentence says why and what to do.

    The hint of the claim is about the claim, and would lead astray: none is shown. Where many
    checks fail for the same reason it is the same sentence, and is shown once.

    Attributes:
        sentence: for the learner.
        shows_calls: whether the calls that were made follow the sentence.
    """

    def __init__(self, sentence: str, *, shows_calls: bool = False) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.shows_calls = shows_calls


class MissingDefinition(CheckFailure):
    """The learner's code does not define what the task asks for.

    Attributes:
        owner: the module or class that has no such name.
        name: what was looked up.
        suggestion: a name that it has instead; may be empty.
    """

    def __init__(self, owner: str, name: str, suggestion: str = "") -> None:
        instead = f"; it has {suggestion!r}" if suggestion else ""
        super().__init__(f"{owner} has no {name!r}{instead}")
        self.owner = owner
        self.name = name
        self.suggestion = suggestion


class WaitTimeout(CheckFailure):
    """An expected event did not happen before its deadline; another check would wait as long again."""
