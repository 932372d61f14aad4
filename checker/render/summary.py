"""Marks, labels and sentences that summarize a report, the same in every renderer."""

from __future__ import annotations

import shlex
from collections.abc import Iterable
from dataclasses import dataclass

from checker.render.escaping import clean_line
from checker.report.model import Check, Level, Report, TaskReport, Verdict
from checker.sentences import count

MARKS = {
    Verdict.PASSED: "✓",
    Verdict.PARTIAL: "~",
    Verdict.MISSING: "-",
    Verdict.BLOCKED: "○",
    Verdict.UNDECIDED: "?",
}
OTHER_MARK = "✗"

UNDECIDED = "could not be decided: the checker's own fault; it costs nobody a point."
LIMITS_ADVICE = (
    "Full isolation keeps what is graded from your files and the network too. "
    "Unless limits are asked for, it is used where bubblewrap is installed (apt or dnf install bubblewrap) "
    "and works."
)


@dataclass(frozen=True, slots=True)
class FailureGroup:
    """Checks of one task that did not pass for the same reason; the first one's message is shown."""

    checks: tuple[Check, ...]

    @property
    def message(self) -> str:
        """What was found, of several lines; may be empty."""
        return self.checks[0].message

    @property
    def hint_lines(self) -> frozenset[int]:
        """Which lines of the message are pointers; counted from 0."""
        return self.checks[0].hint_lines


def mark(verdict: Verdict, level: Level = Level.CORE) -> str:
    """One character for a verdict; an edge check that did not pass has the mark of `partial`."""
    if level is Level.EDGE and verdict not in MARKS:
        return MARKS[Verdict.PARTIAL]
    return MARKS.get(verdict, OTHER_MARK)


def labels(check: Check, *, edges_fail: bool) -> list[str]:
    """What stands in brackets after a check's title; most often nothing."""
    words = [] if check.verdict in (Verdict.PASSED, Verdict.FAILED) else [check.verdict.value]
    if check.level is Level.EDGE:
        words.append("edge" if edges_fail else "edge: a warning")
    return words


def group_failures(checks: Iterable[Check]) -> list[FailureGroup]:
    """The checks that did not pass, one group a reason.

    Checks with the same verdict and the same cause have the same reason; where no cause is
    given, those with the same message. Checks without either stay apart. The order is that of
    the checks, but what is blocked comes after what blocks it.
    """
    groups: dict[object, list[Check]] = {}
    for check in checks:
        if check.verdict is not Verdict.PASSED:
            cause = check.cause or check.message
            reason = (check.verdict, cause) if cause else check.id
            groups.setdefault(reason, []).append(check)
    ordered = [FailureGroup(tuple(same)) for same in groups.values()]
    return sorted(ordered, key=lambda group: group.checks[0].verdict is Verdict.BLOCKED)


def rerun_command(report: Report, task: TaskReport) -> str:
    """The command that grades just this task again, ready to be typed."""
    path = clean_line(report.path)
    modes = "" if report.modes else " --no-modes"
    if path == ".":
        return f"checker grade --only {task.id}{modes}"
    if path.startswith("-"):
        path = f"./{path}"
    return f"checker grade {shlex.quote(path)} --only {task.id}{modes}"


def outcome(report: Report) -> str:
    """How the tasks came out, as one clause without a full stop."""
    verdicts = [task.verdict for task in report.tasks]
    passed = verdicts.count(Verdict.PASSED)
    if passed == len(verdicts):
        return "the task passed" if passed == 1 else f"all {passed} tasks passed"
    others = (Verdict.PARTIAL, Verdict.FAILED, Verdict.MISSING, Verdict.UNDECIDED)
    counted = ", ".join(f"{verdicts.count(v)} {v.value}" for v in others if v in verdicts)
    return f"{passed} of {count(len(verdicts), 'task')} passed, {counted}"


def undecided_line(report: Report) -> str:
    """A sentence about undecided checks; empty when there are none."""
    number = sum(c.verdict is Verdict.UNDECIDED for task in report.tasks for c in task.checks)
    return f"{count(number, 'check')} {UNDECIDED}" if number else ""
