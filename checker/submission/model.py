"""What a learner handed in, as data."""

from __future__ import annotations

import difflib
import hashlib
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from checker.curriculum import handout
from checker.curriculum.errors import CurriculumError
from checker.curriculum.model import Project
from checker.exceptions import UserError
from checker.submission.source_encoding import UnreadableText, python_text


class SubmissionError(UserError):
    """There is nothing here that could be graded; one line says why."""


@dataclass(frozen=True, slots=True)
class File:
    """One file as it was handed in.

    Attributes:
        name: its path inside the project.
        content: its bytes; None when it could not be read.
        problem: why it could not be read, as a sentence; empty otherwise.
        executable: whether its owner may run it.
        is_link: whether it was not read because it is a link.
    """

    name: str
    content: bytes | None
    problem: str = ""
    executable: bool = False
    is_link: bool = False

    @property
    def text(self) -> str | None:
        """The content as text, a Python file's as the interpreter reads it; None when it is not text."""
        if self.content is None:
            return None
        try:
            return python_text(self.content) if self.name.endswith(".py") else self.content.decode("utf-8")
        except (UnicodeDecodeError, UnreadableText):
            return None


@dataclass(frozen=True)
class Work:
    """What was handed in for one project.

    Attributes:
        project: which one.
        files: the files of its tasks, by path inside the project.
        others: names of other files in the folder, a few of them; these are never read.
        own_modules: modules of the learner's own that `files` name, by path; not graded.
        folder: where that is in the submission; `.` is the submission itself. May be empty.
    """

    project: Project
    files: dict[str, File]
    others: tuple[str, ...] = ()
    own_modules: dict[str, File] = field(default_factory=dict)
    folder: str = ""

    @cached_property
    def as_given(self) -> frozenset[str]:
        """Those of `files` that are as learners are given them, whatever the line ends."""
        given = handout.given_files(self.project)
        return frozenset(
            name
            for name, file in self.files.items()
            if name in given and _with_unix_ends(file.content) == _with_unix_ends(given[name])
        )

    @cached_property
    def not_begun(self) -> frozenset[str]:
        """Those of `files` that are as learners are given them, with the work still to do."""
        given = handout.given_files(self.project)
        return frozenset(
            name for name in self.as_given if not handout.is_complete(self.project, name, given[name])
        )

    @property
    def is_begun(self) -> bool:
        """Whether a file of the learner's own is there."""
        return bool(self.files.keys() - self.as_given)

    def nearest(self, name: str) -> str:
        """A name in the folder that may be a misspelling of a missing file's; empty when none is."""
        return next(iter(difflib.get_close_matches(name, self.others, 1, 0.7)), "")


@dataclass(frozen=True)
class Submission:
    """Everything that was read of a learner's folder.

    Attributes:
        path: the folder, as it was named.
        works: a project each.
        notices: what the reader of a report should know.
        modes: whether it counts which files are executable.
        faults: of projects that are in the folder, and cannot be graded because the curriculum
            itself is at fault.
    """

    path: Path
    works: tuple[Work, ...]
    notices: tuple[str, ...] = ()
    modes: bool = True
    faults: tuple[CurriculumError, ...] = ()

    @property
    def sha256(self) -> str:
        """A digest over names and bytes, the same on every machine."""
        digest = hashlib.sha256()
        for work in self.works:
            for name, file in sorted({**work.files, **work.own_modules}.items()):
                content = file.content or b""
                head = f"{work.project.name}/{name}\0{len(content)}\0"
                digest.update(head.encode() + content)
        return digest.hexdigest()


def _with_unix_ends(content: bytes | None) -> bytes | None:
    return None if content is None else content.replace(b"\r\n", b"\n")
