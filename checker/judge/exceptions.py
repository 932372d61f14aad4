"""How a conversation with a worker can end before its time."""

from __future__ import annotations

from checker.report.model import Verdict


class Stopped(BaseException):
    """The worker cannot go on; the test is decided by this.

    Not an `Exception`: neither a test nor Hypothesis may catch it and try
    again with a worker that is gone.

    Attributes:
        verdict: what the check comes to.
        reason: one sentence for the learner.
    """

    def __init__(self, verdict: Verdict, reason: str) -> None:
        super().__init__(reason)
        self.verdict = verdict
        self.reason = reason


class SubmissionRaised(Exception):
    """The learner's code raised where nothing should be raised.

    Attributes:
        verdict: `error`, or `memory` for a `MemoryError`.
        reason: what was raised and where, for the learner.
    """

    def __init__(self, verdict: Verdict, reason: str) -> None:
        super().__init__(reason)
        self.verdict = verdict
        self.reason = reason


class NotDefined(AssertionError):
    """The learner's module does not define what the task asks for."""


class Explained(AssertionError):
    """A claim that does not hold, with a message that says what to do: no hint can add to that."""
