"""Which changed tasks can be graded in one submission without meeting each other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from checker.curriculum.model import Project
from checker.tests.grading import CURRICULUM

What = TypeVar("What")


@dataclass(frozen=True)
class Change(Generic[What]):
    """One task made different.

    Attributes:
        task: whose verdict is looked at.
        files: what is written.
        what: whatever the test needs to know of it.
    """

    task: str
    files: frozenset[str]
    what: What


@dataclass
class Round(Generic[What]):
    """Some changes to one project, each to another task.

    Attributes:
        written: files that a change writes.
        read: files of the tasks looked at, and those that they build on.
    """

    project: Project
    number: int
    changes: list[Change[What]] = field(default_factory=list)
    written: set[str] = field(default_factory=set)
    read: set[str] = field(default_factory=set)

    @property
    def name(self) -> str:
        """For a test's id."""
        return f"{self.project.name}-round-{self.number}"

    def takes(self, change: Change[What]) -> bool:
        """Take one more change, unless it would meet one that is here."""
        task = self.project.task(change.task.rpartition("/")[2])
        read = {*task.files, *task.needs, *task.optional}
        if change.files & (self.read | self.written) or read & self.written:
            return False
        if any(change.task == other.task for other in self.changes):
            return False
        self.changes.append(change)
        self.written |= change.files
        self.read |= read
        return True


def in_rounds(changes: Iterable[Change[What]]) -> list[Round[What]]:
    """As few rounds as a simple rule finds."""
    rounds: list[Round[What]] = []
    for change in changes:
        project = CURRICULUM.project(change.task.partition("/")[0])
        if not any(one.project is project and one.takes(change) for one in rounds):
            rounds.append(Round(project, sum(one.project is project for one in rounds)))
            assert rounds[-1].takes(change)
    return rounds
