"""What a judge process is asked to do: the behaviour of one task."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from checker.curriculum.model import Limits
from checker.extension import Exposure


@dataclass(frozen=True)
class TaskJob:
    """One task of one submission, ready to be judged.

    Attributes:
        id: `project/task`.
        tests: the file of its behaviour tests.
        files: what is handed in; the first is the one tests look at.
        sources: the text of the learner's files, by path.
        layout: everything laid out in the worker, by path.
        exposure: what of this machine the submission sees.
        extensions: the names of those that the project uses.
        data: what fixtures need to know of the task, by the extension's name.
        blocked: why nothing may be run; empty when it may.
        helpers: those of `sources` that are modules of the learner's own, of no task.
        imports: the modules that files import, by path, where their language reports it.
    """

    id: str
    tests: Path
    files: tuple[str, ...]
    sources: dict[str, str]
    layout: dict[str, bytes]
    exposure: Exposure
    extensions: tuple[str, ...]
    data: dict[str, Any]
    limits: Limits
    hints: tuple[str, ...]
    blocked: str = ""
    helpers: tuple[str, ...] = ()
    imports: Mapping[str, frozenset[str]] = field(default_factory=dict)
