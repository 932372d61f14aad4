"""The `checker` command with a `grade` that finds what it is told to find.

`FAKE_GRADE` says what: a task's verdict, `raises`, `interrupted` or `refused`.
What `grade` was asked for stands in the report's notices. `FAKE_CURRICULUM`
is a folder that takes the curriculum's place.
"""

from __future__ import annotations

import os
import sys
import types
from collections.abc import Callable, Collection
from pathlib import Path

from checker.cli import selection
from checker.cli.app import main
from checker.judge.pool import JudgePool
from checker.report.model import Check, Kind, Level, ProjectReport, Report, TaskReport, Verdict
from checker.sandbox import Isolation, SandboxError
from checker.submission.model import Submission

HOSTILE = "\x1b[2J\x1b]8;;http://evil.example\x07\u202e[red]<script>\udcff\x00"


def _check(task_id: str, found: str) -> Check:
    level = Level.EDGE if found == "partial" else Level.CORE
    verdict = Verdict.FAILED if found == "partial" else Verdict(found)
    message = "" if verdict is Verdict.PASSED else f"add(1, 2)   returned 4      expected 3\n{HOSTILE}"
    return Check(f"{task_id}/behaviour/adds", Kind.BEHAVIOUR, level, verdict, "It adds.", message)


def grade(
    submission: Submission,
    *,
    only: Collection[str] | None = None,
    seed: int,
    jobs: int,
    isolation: Isolation,
    progress: Callable[[int, int], None] = lambda done, total: None,
    pool: JudgePool | None = None,
) -> Report:
    """Find what `FAKE_GRADE` says in every task."""
    found = os.environ.get("FAKE_GRADE", "passed")
    progress(0, 2)
    progress(1, 2)
    if found == "raises":
        raise TypeError(f"not\nour day {HOSTILE}")
    if found == "interrupted":
        raise KeyboardInterrupt
    if found == "refused":
        raise SandboxError("bubblewrap is not there")
    projects = []
    for work in submission.works:
        tasks = []
        for task in work.project.tasks:
            task_id = work.project.task_id(task)
            if only is None or task_id in only:
                checks = (_check(task_id, found),)
                tasks.append(TaskReport(task_id, task.title, task.files, task.advanced, True, checks))
        projects.append(ProjectReport(work.project.name, tuple(tasks)))
    asked = f"only={only} jobs={jobs} isolation={isolation!s}"
    return Report(
        checker="0.1.0",
        isolation="limits",
        seed=seed,
        seconds=0.1,
        path=str(submission.path),
        sha256=submission.sha256,
        projects=tuple(projects),
        notices=(asked,),
        faults=tuple(map(str, submission.faults)),
    )


fake = types.ModuleType("checker.grading.grade")
fake.__dict__["grade"] = grade
sys.modules["checker.grading.grade"] = fake

if "FAKE_CURRICULUM" in os.environ:
    selection.__dict__["default_root"] = lambda: Path(os.environ["FAKE_CURRICULUM"])

if __name__ == "__main__":
    sys.exit(main())
