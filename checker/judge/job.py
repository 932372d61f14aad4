"""What a judge process is asked to do: the behaviour of one task."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from checker.curriculum import Limits
from checker.judge.mutants import Variants


@dataclass(frozen=True)
class TaskJob:
    """One task of one submission, ready to be judged.

    Attributes:
        id: `project/task`.
        tests: the file of its behaviour tests.
        files: what is handed in; the first is the one tests look at.
        sources: the text of the learner's files, by path.
        layout: everything laid out in the worker, by path.
        packages: distributions the submission may import.
        blocked: why nothing may be run; empty when it may.
        helpers: those of `sources` that are modules of the learner's own, of no task.
        variants: right and wrong code to try the learner's tests on; None
            when no tests are handed in.
    """

    id: str
    tests: Path
    files: tuple[str, ...]
    sources: dict[str, str]
    layout: dict[str, bytes]
    packages: tuple[str, ...]
    limits: Limits
    hints: tuple[str, ...]
    blocked: str = ""
    helpers: tuple[str, ...] = ()
    variants: Variants | None = None
