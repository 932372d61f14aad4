"""What one grading run found, as plain data.

Nothing here decides or measures: `grading` fills these in and the renderers
read them. Scores, task verdicts and the exit status are derived, so that no
report can say one thing in its total and another in its checks.
"""

from __future__ import annotations

import enum
import platform
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate


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
    """Points won out of points to be had."""

    points: int
    max: int

    @classmethod
    def total(cls, scores: Iterable[Score]) -> Score:
        """Add scores up."""
        listed = list(scores)
        return cls(sum(s.points for s in listed), sum(s.max for s in listed))


@dataclass(frozen=True, slots=True)
class MissingFile:
    """A file that was not handed in.

    Attributes:
        name: as the task names it.
        similar: a file that was handed in, and may be meant for it; may be empty.
    """

    name: str
    similar: str = ""


@dataclass(frozen=True, slots=True)
class Check:
    """The outcome of one claim about a task; worth one point when decided.

    Attributes:
        id: `project/task/behaviour/name`; `project/task/kind` for the other kinds.
        title: the claim, as one sentence.
        message: what was found, for a person; empty when the check passed.
        seconds: how long it took, by the wall.
        task_id: `project/task`.
        hint: the pointer that `message` ends with, without the word `hint`; may be empty.
        cause: what ended the check, where other checks may have been ended by the same.
        missing_files: those that `message` is about, in its order, when the verdict is `missing`.
    """

    id: str
    kind: Kind
    level: Level
    verdict: Verdict
    title: str
    message: str = ""
    seconds: float = 0.0
    task_id: str = ""
    hint: str = ""
    cause: str = ""
    missing_files: tuple[MissingFile, ...] = ()

    @property
    def score(self) -> Score:
        """One point when passed; an undecided check counts for nobody."""
        if self.verdict is Verdict.UNDECIDED:
            return Score(0, 0)
        return Score(int(self.verdict is Verdict.PASSED), 1)

    @property
    def hint_lines(self) -> frozenset[int]:
        """Which lines of the message are pointers, and no findings; counted from 0."""
        if self.missing_files:
            sizes = [1 + bool(file.similar) for file in self.missing_files]
            ends = accumulate(sizes)
            return frozenset(end - 1 for end, size in zip(ends, sizes, strict=True) if size > 1)
        total, size = self.message.count("\n") + 1, self.hint.count("\n") + 1
        return frozenset(range(total - size, total)) if self.hint else frozenset()


@dataclass(frozen=True, slots=True)
class TaskReport:
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
class ProjectReport:
    """A project and its tasks."""

    name: str
    tasks: tuple[TaskReport, ...]

    @property
    def score(self) -> Score:
        """The sum over the tasks."""
        return Score.total(task.score for task in self.tasks)


@dataclass(frozen=True, slots=True)
class Report:
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
