"""A verdict does not depend on how busy the machine is."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from checker.report.model import Report, Verdict
from checker.tests.full.load import busy
from checker.tests.grading import CURRICULUM, Expected, grade_folder, lay_over_reference
from checker.tests.test_submissions import WRONG

CASES = sorted(random.Random(8).sample(WRONG, 30))
SEED = 2026


def _checks(report: Report) -> dict[str, tuple[str, str]]:
    return {check.id: (check.verdict, check.message) for task in report.tasks for check in task.checks}


@pytest.mark.parametrize("case", CASES, ids=lambda folder: f"{folder.parent.parent.name}-{folder.name}")
def test_same_seed_gives_the_same_checks_beside_busy_processes(case: Path, tmp_path: Path) -> None:
    project = CURRICULUM.project(case.parent.parent.name)
    folder = lay_over_reference(tmp_path, project, case)
    task = Expected.read(case).task
    idle = _checks(grade_folder(folder, [task], seed=SEED))
    with busy():
        loaded = _checks(grade_folder(folder, [task], seed=SEED))
    assert loaded == idle


@pytest.mark.parametrize("seed", range(20))
def test_reference_loses_no_check_beside_busy_processes(seed: int) -> None:
    with busy():
        report = grade_folder(CURRICULUM.root, seed=seed)
    lost = [
        f"{check.id}: {check.verdict} {check.message}"
        for task in report.tasks
        for check in task.checks
        if check.verdict is not Verdict.PASSED
    ]
    assert not lost
