"""Each gate and each verdict, from a small submission that must get it."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.sandbox import Isolation
from checker.tests.grading import (
    CURRICULUM,
    EXPECTED,
    HERE,
    Expected,
    assert_as_expected,
    grade_folder,
    lay_over_reference,
)

FOLDERS = sorted(path.parent for path in (HERE / "verdicts").glob(f"*/{EXPECTED}"))


GATES = ("files-", "docs-", "style-", "types-")  # run nothing, whatever the isolation

CASES = [
    pytest.param(folder, isolation, id=f"{folder.name}-{isolation}")
    for folder in FOLDERS
    for isolation in (Isolation.AUTO, Isolation.LIMITS)
    if isolation is Isolation.AUTO or not folder.name.startswith(GATES)
]


@pytest.mark.parametrize(("folder", "isolation"), CASES)
def test_verdict(folder: Path, isolation: Isolation, tmp_path: Path) -> None:
    expected = Expected.read(folder)
    project = CURRICULUM.project(expected.task.split("/")[0])
    submission = lay_over_reference(tmp_path, project, folder)
    for name in expected.remove:
        (submission / project.name / name).unlink()
    (task,) = grade_folder(submission, [expected.task], isolation=isolation).tasks
    assert_as_expected(task, expected)
