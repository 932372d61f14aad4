"""Grading small submissions made of data, for the tests of several folders."""

from __future__ import annotations

import atexit
import contextlib
import dataclasses
import functools
import os
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from checker.curriculum.manifest import read_curriculum
from checker.curriculum.model import Project, default_root
from checker.extensions.node import handle
from checker.grading.grade import grade
from checker.judge import budget, marks
from checker.judge.pool import JudgePool
from checker.report.model import Report
from checker.sandbox import Isolation
from checker.submission.reader import read_submission

HERE = Path(__file__).parent
CASE = "case.toml"
# `make test-full` sets this: nothing is waited for less long than it is for a learner.
IS_FULL = bool(os.environ.get("CHECKER_TESTS_FULL"))
_HASTY_SECONDS = 1.5
_HASTY_LIMITS = 0.3
_LONGEST_SCALED = 10.0  # seconds of wall time; a longer limit is no limit that anything waits for
CURRICULUM = read_curriculum(default_root())


@dataclasses.dataclass(frozen=True)
class Pace:
    """What is left out of a grading to get its verdict sooner; by default nothing.

    Attributes:
        is_hasty: programs in JavaScript are waited for less long when they do nothing.
        scales_limits: limits of time are a third; for what waits until it is ended.
        shrinks: failing examples are made as small as they can be, for their messages.
        stops_early: the first core check that does not pass is the last one of its task.
    """

    is_hasty: bool = False
    scales_limits: bool = False
    shrinks: bool = True
    stops_early: bool = False


LEARNERS_PACE = Pace()


def lay_over_reference(target: Path, project: Project, *overlays: Path) -> Path:
    """A submission: the reference of one project, with other folders laid over it.

    Returns:
        The submission's folder; the project's is inside.
    """
    folder = target / project.name
    folder.mkdir(parents=True)
    for name in project.files:
        copy_file(project.folder / name, folder / name)
    for overlay in overlays:
        for path in sorted(overlay.rglob("*")):
            if path.is_file() and path.name != CASE:
                copy_file(path, folder / path.relative_to(overlay))
    return target


def copy_file(source: Path, target: Path) -> None:
    """Copy a file with its mode, to a place where another may be, or none of its folders."""
    target.unlink(missing_ok=True)
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, target)


def grade_folder(
    folder: Path,
    only: Iterable[str] | None = None,
    *,
    seed: int = 20,
    isolation: Isolation = Isolation.AUTO,
    pool: JudgePool | None = None,
    pace: Pace = LEARNERS_PACE,
) -> Report:
    """Grade a folder as `checker grade` would; with a judge that is kept for the next.

    Args:
        folder: the submission.
        only: ids of tasks; None means all.
        seed: of the run.
        isolation: the level.
        pool: judges to use; they keep the pace at which they were begun.
        pace: what is left out.
    """
    ids = list(only) if only is not None else None
    projects = list(CURRICULUM.projects)
    if ids is not None:
        projects = [CURRICULUM.project(name) for name in dict.fromkeys(i.split("/")[0] for i in ids)]
    if pool is None and not any(project.language == "javascript" for project in projects):
        pace = dataclasses.replace(pace, is_hasty=False)  # it makes no difference, and costs no other judge
    if pace.scales_limits and not IS_FULL:
        projects = [_with_scaled_limits(project) for project in projects]
    submission = read_submission(folder, CURRICULUM, projects)
    with _paced(pace):
        used = pool or _pool(isolation, pace.is_hasty, pace.shrinks, pace.stops_early)
        return grade(submission, only=ids, seed=seed, jobs=1, isolation=isolation, pool=used)


def _with_scaled_limits(project: Project) -> Project:
    limits = project.limits
    if limits.wall_seconds > _LONGEST_SCALED:
        return project
    scaled = msgspec.structs.replace(
        limits,
        cpu_seconds=limits.cpu_seconds * _HASTY_LIMITS,
        wall_seconds=limits.wall_seconds * _HASTY_LIMITS,
    )
    return dataclasses.replace(project, limits=scaled)


@contextlib.contextmanager
def _paced(pace: Pace) -> Iterator[None]:
    """Let judges that are started inside the block keep a pace."""
    before = handle.SILENT_SECONDS, marks.SHRINKS, budget.STOPS_AT_FIRST_FAILURE
    if pace.is_hasty and not IS_FULL:
        handle.SILENT_SECONDS = _HASTY_SECONDS
    marks.SHRINKS = pace.shrinks
    budget.STOPS_AT_FIRST_FAILURE = pace.stops_early and not IS_FULL
    try:
        yield
    finally:
        handle.SILENT_SECONDS, marks.SHRINKS, budget.STOPS_AT_FIRST_FAILURE = before


@functools.cache
def _pool(isolation: Isolation, *_kind: bool) -> JudgePool:
    pool = JudgePool(isolation)
    atexit.register(pool.close)
    return pool
