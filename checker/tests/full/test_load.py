"""A verdict does not depend on how busy the machine is."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from checker.report.model import Report
from checker.tests.corpus.cases import Case, cases_of
from checker.tests.corpus.expected import assert_all_passed
from checker.tests.full.load import busy
from checker.tests.grading import CURRICULUM, grade_folder

CASES = random.Random(8).sample(cases_of("wrong"), 30)
SEED = 2026


def _checks(report: Report) -> dict[str, tuple[str, str]]:
    return {check.id: (check.verdict, check.message) for task in report.tasks for check in task.checks}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_same_seed_gives_the_same_checks_beside_busy_processes(case: Case, tmp_path: Path) -> None:
    folder = case.build(tmp_path)
    idle = _checks(grade_folder(folder, case.tasks, seed=SEED))
    with busy():
        loaded = _checks(grade_folder(folder, case.tasks, seed=SEED))
    assert loaded == idle


@pytest.mark.parametrize("seed", range(20))
def test_reference_loses_no_check_beside_busy_processes(seed: int) -> None:
    with busy():
        report = grade_folder(CURRICULUM.root, seed=seed)
    for task in report.tasks:
        assert_all_passed(task)
