"""The marks and words that say how something came out, the same in every renderer."""

from __future__ import annotations

import shlex
from collections.abc import Iterable
from dataclasses import dataclass

from checker.render.escaping import clean_line
from checker.report.model import Check, Level, Report, TaskReport, Verdict

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
class Trouble:
    """Checks of one task that did not pass for the same reason."""

    checks: tuple[Check, ...]
    message: str


def mark(verdict: Verdict, level: Level = Level.CORE) -> str:
    """One character for a verdict; what failed at the edge alone looks like a part."""
    if level is Level.EDGE and verdict not in MARKS:
        return MARKS[Verdict.PARTIAL]
    return MARKS.get(verdict, OTHER_MARK)


def tags(check: Check, *, edges_fail: bool) -> list[str]:
    """What is to be said beside a check's title; most often nothing."""
    said = [] if check.verdict in (Verdict.PASSED, Verdict.FAILED) else [check.verdict.value]
    if check.level is Level.EDGE:
        said.append("edge" if edges_fail else "edge: a warning")
    return said


def troubles(checks: Iterable[Check]) -> list[Trouble]:
    """What did not pass, one entry a reason.

    Checks with the same verdict and the same message have the same reason, and so
    have those that the same error ended, whatever was called; those that say nothing
    stay apart. The order is that of the checks, but what is blocked comes after what
    blocks it.
    """
    groups: dict[object, list[Check]] = {}
    for check in checks:
        if check.verdict is not Verdict.PASSED:
            reason = (check.verdict, _cause(check)) if check.message else check.id
            groups.setdefault(reason, []).append(check)
    found = [Trouble(tuple(same), same[0].message) for same in groups.values()]
    return sorted(found, key=lambda trouble: trouble.checks[0].verdict is Verdict.BLOCKED)


def _cause(check: Check) -> str:
    """The message; of an error only what was raised, and where."""
    if check.verdict is not Verdict.ERROR:
        return check.message
    said = [line for line in check.message.split("\n") if not line.startswith("hint: ")]
    return said[-1] if said else check.message


def again(report: Report, task: TaskReport) -> str:
    """The command that grades just this task again, ready to be typed."""
    path = clean_line(report.path)
    modes = "" if report.modes else " --no-modes"
    if path == ".":
        return f"checker grade --only {task.id}{modes}"
    if path.startswith("-"):
        path = f"./{path}"
    return f"checker grade {shlex.quote(path)} --only {task.id}{modes}"


def count(number: int, thing: str) -> str:
    """A number and its noun: `1 task`, `2 tasks`."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def summary(report: Report) -> str:
    """How the tasks came out, as one clause without a full stop."""
    verdicts = [task.verdict for task in report.tasks]
    passed = verdicts.count(Verdict.PASSED)
    if passed == len(verdicts):
        return "the task passed" if passed == 1 else f"all {passed} tasks passed"
    others = (Verdict.PARTIAL, Verdict.FAILED, Verdict.MISSING, Verdict.UNDECIDED)
    counted = ", ".join(f"{verdicts.count(v)} {v.value}" for v in others if v in verdicts)
    return f"{passed} of {count(len(verdicts), 'task')} passed, {counted}"


def undecided_line(report: Report) -> str:
    """The sentence that owns up to undecided checks; empty when there are none."""
    number = sum(c.verdict is Verdict.UNDECIDED for task in report.tasks for c in task.checks)
    return f"{count(number, 'check')} {UNDECIDED}" if number else ""
