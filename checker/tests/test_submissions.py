"""Right answers in other styles pass; well-known wrong ones fail, and are told why.

Wrong answers to different tasks of a project are graded together, as far as
none builds on another's files: that is faster, and shows that each costs its
own task only.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.report.model import Verdict
from checker.tests.grading import (
    CURRICULUM,
    EXPECTED,
    HERE,
    Expected,
    assert_as_expected,
    grade_folder,
    lay_over_reference,
)
from checker.tests.rounds import Change, Round, in_rounds

SUBMISSIONS = HERE / "submissions"
RIGHT = sorted(SUBMISSIONS.glob("*/right/*"))
WRONG = sorted(path.parent for path in SUBMISSIONS.glob(f"*/wrong/*/{EXPECTED}"))


def _name(folder: Path) -> str:
    return f"{folder.parent.parent.name}-{folder.name}"


def concerned(folder: Path) -> list[str]:
    """The tasks that have, or build on, a file of this folder."""
    project = CURRICULUM.project(folder.parent.parent.name)
    changed = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    tasks = [t for t in project.tasks if changed & {*t.files, *t.needs, *t.optional}]
    return [project.task_id(task) for task in tasks or project.tasks]


@pytest.mark.parametrize("folder", RIGHT, ids=_name)
def test_right_answer_in_another_style_passes(folder: Path, tmp_path: Path) -> None:
    project = CURRICULUM.project(folder.parent.parent.name)
    report = grade_folder(lay_over_reference(tmp_path, project, folder), concerned(folder))
    lost = {
        check.id: f"{check.verdict} {check.message}"
        for task in report.tasks
        for check in task.checks
        if check.verdict is not Verdict.PASSED
    }
    assert not lost


def wrong_answers() -> Iterator[Change[Path]]:
    for folder in WRONG:
        files = [path for path in folder.rglob("*") if path.is_file() and path.name != EXPECTED]
        names = frozenset(path.relative_to(folder).as_posix() for path in files)
        yield Change(Expected.read(folder).task, names, folder)


@pytest.mark.parametrize("together", in_rounds(wrong_answers()), ids=lambda together: together.name)
def test_wrong_answers_fail_and_are_told_why(together: Round[Path], tmp_path: Path) -> None:
    overlays = [change.what for change in together.changes]
    folder = lay_over_reference(tmp_path, together.project, *overlays)
    report = grade_folder(folder, [change.task for change in together.changes], is_hasty=True)
    found = {task.id: task for task in report.tasks}
    faults = []
    for change in together.changes:
        try:
            assert_as_expected(found[change.task], Expected.read(change.what))
        except AssertionError as fault:
            faults.append(f"{change.what.name}: {fault}")
    assert not faults, "\n\n".join(faults)


def test_there_are_two_styles_and_some_mistakes_for_every_project() -> None:
    for project in CURRICULUM.projects:
        assert len([f for f in RIGHT if f.parent.parent.name == project.name]) >= 2, project.name
        mistaken = {Expected.read(f).task for f in WRONG if f.parent.parent.name == project.name}
        assert mistaken == {project.task_id(task) for task in project.tasks}
