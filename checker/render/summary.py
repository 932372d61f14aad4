"""Marks, labels and sentences that summarize a report, the same in every renderer."""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePath

from checker.report.message import Message
from checker.report.model import Check, Level, ProjectReport, Report, Score, TaskReport, Verdict
from checker.report.plain_text import clean_line
from checker.sentences import count

MARKS = {
    Verdict.PASSED: "✓",
    Verdict.PARTIAL: "~",
    Verdict.MISSING: "-",
    Verdict.BLOCKED: "○",
    Verdict.UNDECIDED: "?",
}
OTHER_MARK = "✗"

UNDECIDED = "could not be decided. That is the checker's fault, and costs no points."
LIMITS_ADVICE = (
    "This run used process limits only. Full isolation also hides your files and the network from what is "
    "graded. It is used when bubblewrap is installed (apt or dnf install bubblewrap) and works, unless "
    "--isolation limits is given."
)


@dataclass(frozen=True, slots=True)
class FailureGroup:
    """Checks of one task that did not pass for the same reason; the first one's message is shown."""

    checks: tuple[Check, ...]

    @property
    def message(self) -> Message:
        """What was found; may be empty."""
        return self.checks[0].details


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


def next_task(report: Report, *, edges_fail: bool = True) -> TaskReport | None:
    """The task to go on with; None when nothing is left to do.

    It is the first one that was handed in and did not pass, else the first one that was not
    handed in. Advanced tasks come after the others.
    """
    done = {Verdict.PASSED, Verdict.UNDECIDED} | (set() if edges_fail else {Verdict.PARTIAL})
    left = [task for task in report.tasks if task.verdict not in done]
    return min(left, key=lambda task: (task.advanced, not task.handed_in), default=None)


def share(score: Score) -> str:
    """How much of the points there is, as a word: `all`, `most`, `some` or `none`."""
    if score.points == score.max:
        return "all"
    return "most" if 2 * score.points >= score.max else "some" if score.points else "none"


def submission_name(report: Report) -> str:
    """The name of the folder that was graded, also where it was given as `.` or `..`."""
    return clean_line(PurePath(os.path.abspath(report.path)).name) or clean_line(report.path)


def path_in_submission(project: ProjectReport, file: str) -> str:
    """The path of a project's file, relative to the submission."""
    return file if project.folder in ("", ".") else f"{project.folder}/{file}"


def score_line(part: Report | ProjectReport | TaskReport) -> str:
    """The points of a part, and of the whole: `20/33 points`; what is undecided stands apart."""
    score = part.score
    points = f"{score.points}/{score.max}" + (" points" if isinstance(part, Report) else "")
    return " ".join(filter(None, (points, undecided_points(score))))


def undecided_points(score: Score) -> str:
    """What stands after a score: the points on which nothing could be decided; empty when there are none."""
    return f"+ {score.undecided} undecided" if score.undecided else ""


def undecided_line(report: Report) -> str:
    """A sentence about undecided checks; empty when there are none."""
    number = report.score.undecided
    return f"{count(number, 'check')} {UNDECIDED}" if number else ""
