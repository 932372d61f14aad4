"""What one grading run found, as plain data.

Nothing here decides or measures: `grading` fills these in and the renderers
read them. Scores, task verdicts and the exit status are derived, so that no
report can say one thing in its total and another in its checks. Texts of a
submission are made harmless here (`plain_text`), whatever shows them.
"""

from __future__ import annotations

import enum
import platform
from collections.abc import Iterable
from dataclasses import dataclass, field

from checker.report.message import NO_MESSAGE, Message
from checker.report.plain_text import MULTILINE, PlainText


class Kind(enum.StrEnum):
    """What a check looks at."""

    FILES = "files"
    DOCS = "docs"
    STYLE = "style"
    TYPES = "types"
    BEHAVIOUR = "behaviour"


class Level(enum.StrEnum):
    """Whether the task says it in so many words, or a careful reader sees it."""

    CORE = "core"
    EDGE = "edge"


class Verdict(enum.StrEnum):
    """How a check, or a whole task, came out."""

    PASSED = "passed"
    FAILED = "failed"
    ERROR = "error"
    TIMEOUT = "timeout"
    MEMORY = "memory"
    OUTPUT = "output"
    TAMPERED = "tampered"
    MISSING = "missing"
    BLOCKED = "blocked"
    UNDECIDED = "undecided"
    PARTIAL = "partial"  # of a task only: its core checks passed, some edge did not


@dataclass(frozen=True, slots=True)
class Score:
    """Points won out of points to be had.

    Attributes:
        points: that were won.
        max: that could be won: of everything that was decided, handed in or not.
        undecided: in neither; what the checker could not decide.
    """

    points: int
    max: int
    undecided: int = 0

    @classmethod
    def total(cls, scores: Iterable[Score]) -> Score:
        """Add scores up."""
        listed = list(scores)
        return cls(
            sum(s.points for s in listed), sum(s.max for s in listed), sum(s.undecided for s in listed)
        )


@dataclass(frozen=True, slots=True)
class Place(PlainText):
    """Where in a submission something was found.

    Attributes:
        file: its path inside the project.
        line: counted from 1; 0 when it is about the whole file.
        message: what was found there, as one sentence.
    """

    file: str
    line: int
    message: str


@dataclass(frozen=True, slots=True)
class Check(PlainText):
    """The outcome of one claim about a task; worth one point when decided.

    Attributes:
        id: `project/task/behaviour/name`; `project/task/kind` for the other kinds.
        title: the claim, as one sentence.
        details: what was found, for a person; empty when the check passed.
        seconds: how long it took, by the wall.
        task_id: `project/task`.
        cause: what ended the check, where other checks may have been ended by the same.
        places: where it was found, as far as that is known.
    """

    id: str
    kind: Kind
    level: Level
    verdict: Verdict
    title: str
    details: Message = NO_MESSAGE
    seconds: float = 0.0
    task_id: str = ""
    cause: str = field(default="", metadata=MULTILINE)
    places: tuple[Place, ...] = ()

    @property
    def message(self) -> str:
        """The details as plain lines."""
        return str(self.details)

    @property
    def score(self) -> Score:
        """One point when passed; an undecided check counts for nobody."""
        if self.verdict is Verdict.UNDECIDED:
            return Score(0, 0, 1)
        return Score(int(self.verdict is Verdict.PASSED), 1)


@dataclass(frozen=True, slots=True)
class TaskReport(PlainText):
    """A task and the checks made of it."""

    id: str
    title: str
    files: tuple[str, ...]
    advanced: bool
    handed_in: bool  # at least one of its files was there
    checks: tuple[Check, ...]

    @property
    def score(self) -> Score:
        """The sum over the checks."""
        return Score.total(check.score for check in self.checks)

    @property
    def verdict(self) -> Verdict:
        """The verdict that the checks add up to."""
        if not self.handed_in:
            return Verdict.MISSING
        lost = [c for c in self.checks if c.verdict is not Verdict.PASSED]
        if not lost:
            # A task nobody checked has shown nothing: fail closed.
            return Verdict.PASSED if self.checks else Verdict.UNDECIDED
        if all(c.verdict is Verdict.UNDECIDED for c in lost):
            return Verdict.UNDECIDED
        if any(c.level is Level.CORE for c in lost):
            return Verdict.FAILED
        return Verdict.PARTIAL


@dataclass(frozen=True, slots=True)
class ProjectReport(PlainText):
    """A project and its tasks.

    Attributes:
        folder: where it is in the submission, relative to that; `.` is the submission itself,
            and it is empty when nothing of the project was handed in.
    """

    name: str
    tasks: tuple[TaskReport, ...]
    folder: str = ""

    @property
    def score(self) -> Score:
        """The sum over the tasks."""
        return Score.total(task.score for task in self.tasks)


@dataclass(frozen=True, slots=True)
class Report(PlainText):
    """Everything one grading run found.

    Attributes:
        checker: version of the program.
        isolation: `full` (bubblewrap) or `limits` (process limits alone).
        seed: what the inputs were drawn from; the same seed draws the same.
        sha256: over the names and bytes of the files that were read.
        notices: what the reader should know and nobody loses a point for.
        python: the version that graded: what is newer does not parse.
        modes: whether files have to be executable where the task says so.
        faults: why projects that were handed in could not be graded, a line each: the curriculum
            itself is at fault.
        graded_at: when the run began, as ISO 8601 in UTC; empty when it is not known.
    """

    checker: str
    isolation: str
    seed: int
    seconds: float
    path: str
    sha256: str
    projects: tuple[ProjectReport, ...]
    notices: tuple[str, ...] = ()
    python: str = platform.python_version()
    modes: bool = True
    faults: tuple[str, ...] = ()
    graded_at: str = ""

    @property
    def score(self) -> Score:
        """The sum over the projects."""
        return Score.total(project.score for project in self.projects)

    @property
    def tasks(self) -> tuple[TaskReport, ...]:
        """All tasks, in order."""
        return tuple(task for project in self.projects for task in project.tasks)

    @property
    def undecided(self) -> bool:
        """Whether any check could not be decided: the checker's own fault."""
        return any(check.verdict is Verdict.UNDECIDED for task in self.tasks for check in task.checks)

    def exit_status(self, *, edges_fail: bool = True) -> int:
        """The process status that says how the run came out.

        Args:
            edges_fail: whether a task that is `partial` counts as not passed.

        Returns:
            0 when everything passed, 1 when something did not, 2 when a
            project could not be graded because the curriculum is at fault, 3
            when something was undecided.
        """
        if self.faults:
            return 2
        if self.undecided:
            return 3
        good = {Verdict.PASSED} if edges_fail else {Verdict.PASSED, Verdict.PARTIAL}
        return 0 if all(task.verdict in good for task in self.tasks) else 1
