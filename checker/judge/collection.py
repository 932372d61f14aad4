"""What pytest collected: the claim that each behaviour test declares, and tests that cannot be used."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from checker.judge.marks import MARK
from checker.report.model import Check, Kind, Level, Verdict


@dataclass(frozen=True)
class Claim:
    """What a test says of itself.

    Attributes:
        level: of the check.
        hint: for this very claim; may be empty.
        title: the first paragraph of the test's docstring.
    """

    level: Level
    hint: str
    title: str


def declare_marks(config: pytest.Config) -> None:
    """Make the marks of `checker.judge.marks` known to pytest."""
    config.addinivalue_line("markers", f"{MARK}(level, hint): a claim about a task")
    config.addinivalue_line("markers", "real_time: no virtual clock")
    config.addinivalue_line("markers", "reads_alone(file): runs nothing of the submission")


def claim_of(item: pytest.Item) -> Claim:
    """The claim that a test makes.

    Raises:
        pytest.UsageError: when it has no level.
    """
    mark = item.get_closest_marker(MARK)
    if mark is None:
        raise pytest.UsageError(f"{item.nodeid} is neither @core nor @edge")
    paragraph = (_docstring(item) or item.name).strip().split("\n\n")[0]
    return Claim(mark.kwargs["level"], mark.kwargs["hint"], " ".join(paragraph.split()))


def is_real_time(item: pytest.Item) -> bool:
    """Whether the test is marked `real_time`."""
    return item.get_closest_marker("real_time") is not None


def file_read_alone(item: pytest.Item) -> str | None:
    """The file that a test reads without running the submission, if it is marked `reads_alone`."""
    mark = item.get_closest_marker("reads_alone")
    return None if mark is None else mark.args[0]


def missing_declaration(item: pytest.Item) -> str:
    """What a test does not declare, as a sentence; empty when nothing is missing."""
    if item.get_closest_marker(MARK) is None:
        return f"{item.name} is neither @core nor @edge"
    if not _docstring(item):
        return f"{item.name} has no docstring: it is the title that learners see"
    return ""


def unusable(task_id: str, fault: str) -> Check:
    """The check of a task whose tests cannot be used."""
    return Check(
        id=f"{task_id}/{Kind.BEHAVIOUR}",
        kind=Kind.BEHAVIOUR,
        level=Level.CORE,
        verdict=Verdict.UNDECIDED,
        title="The code does what the task asks.",
        message=f"the checker could not decide: {fault}",
        seconds=0.0,
    )


def _docstring(item: pytest.Item) -> str:
    return getattr(getattr(item, "function", None), "__doc__", None) or ""
