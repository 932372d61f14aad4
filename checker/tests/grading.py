"""Grading small submissions made of data, for the tests of several folders."""

from __future__ import annotations

import atexit
import contextlib
import functools
import shutil
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from checker.curriculum.manifest import read_curriculum
from checker.curriculum.model import Project, default_root
from checker.extensions.node import handle
from checker.grading.grade import grade
from checker.judge.pool import JudgePool
from checker.report.model import Report, TaskReport
from checker.sandbox import Isolation
from checker.submission.reader import read_submission

HERE = Path(__file__).parent
EXPECTED = "expected.toml"
HASTY_SECONDS = 1.5
CURRICULUM = read_curriculum(default_root())


@dataclass(frozen=True)
class Expected:
    """What a folder's `expected.toml` says must come out.

    Attributes:
        task: whose report is looked at.
        verdict: the task's.
        checks: verdicts by the end of the check's id, where they matter.
        says: a fragment of the message of a check that did not pass.
        remove: files of the reference that are not handed in.
        kinds: of which some check must not have passed.
        verdicts: what such a check that did not pass (and was not blocked)
            has to be, one of these; anything but `undecided` when empty.
    """

    task: str
    verdict: str
    checks: dict[str, str] = field(default_factory=dict)
    says: str = ""
    remove: tuple[str, ...] = ()
    verdicts: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()

    @classmethod
    def read(cls, folder: Path) -> Expected:
        """Read it from a folder."""
        content: dict[str, Any] = tomllib.loads((folder / EXPECTED).read_text("utf-8"))
        return cls(**content)


def lay_over_reference(target: Path, project: Project, *overlays: Path) -> Path:
    """A submission: the reference of one project, with other folders laid over it.

    Returns:
        The submission's folder; the project's is inside.
    """
    folder = target / project.name
    folder.mkdir(parents=True)
    for name in project.files:
        _copy(project.folder / name, folder / name)
    for overlay in overlays:
        for path in sorted(overlay.rglob("*")):
            target_path = folder / path.relative_to(overlay)
            if path.is_file() and path.name != EXPECTED:
                target_path.unlink(missing_ok=True)
                _copy(path, target_path)
    return target


def grade_folder(
    folder: Path,
    only: Iterable[str] | None = None,
    *,
    seed: int = 20,
    isolation: Isolation = Isolation.AUTO,
    pool: JudgePool | None = None,
    is_hasty: bool = False,
) -> Report:
    """Grade a folder as `checker grade` would; with a judge that is kept for the next.

    Args:
        folder: the submission.
        only: ids of tasks; None means all.
        seed: of the run.
        isolation: the level.
        pool: judges to use.
        is_hasty: whether programs in JavaScript are waited for less long, as in most tests of wrong ones:
            what never comes is not waited for in full, but in `make test-full`.
    """
    ids = list(only) if only is not None else None
    projects = None
    if ids is not None:
        projects = [CURRICULUM.project(name) for name in dict.fromkeys(i.split("/")[0] for i in ids)]
    submission = read_submission(folder, CURRICULUM, projects)
    with haste() if is_hasty else contextlib.nullcontext():
        used = pool or _pool(isolation, is_hasty)
        return grade(submission, only=ids, seed=seed, jobs=1, isolation=isolation, pool=used)


@contextlib.contextmanager
def haste() -> Iterator[None]:
    """Let judges that are started inside the block wait less long for what programs do not do."""
    before = handle.SILENT_SECONDS
    handle.SILENT_SECONDS = HASTY_SECONDS
    try:
        yield
    finally:
        handle.SILENT_SECONDS = before


@functools.cache
def _pool(isolation: Isolation, is_hasty: bool) -> JudgePool:
    pool = JudgePool(isolation)
    atexit.register(pool.close)
    return pool


def assert_as_expected(task: TaskReport, expected: Expected) -> None:
    """The task came out as the folder says it must."""
    found = {check.id.removeprefix(f"{task.id}/"): check for check in task.checks}
    summary = "\n".join(
        f"{name}: {check.verdict} {check.message}" for name, check in found.items() if check.message
    )
    assert task.verdict == expected.verdict, summary
    for name, verdict in expected.checks.items():
        assert name in found, f"{task.id} has no check {name}"
        assert found[name].verdict == verdict, summary
    lost = [check for check in task.checks if check.verdict not in ("passed", "blocked")]
    assert not any(check.verdict == "undecided" for check in lost), summary
    if expected.kinds:
        lost = [check for check in lost if check.kind in expected.kinds]
        assert lost, summary
    if expected.verdicts:
        assert all(check.verdict in expected.verdicts for check in lost), summary
    if expected.says:
        assert any(expected.says in check.message for check in found.values()), summary


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, target)
