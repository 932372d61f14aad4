"""No wrong answer passes by the luck of a seed, and no right one fails by it."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.report.model import Report, Verdict
from checker.tests.grading import CURRICULUM, Expected, grade_folder, lay_over_reference
from checker.tests.rounds import Round, in_rounds
from checker.tests.test_mutants import Mutant, mutants, write_mutants
from checker.tests.test_submissions import RIGHT, concerned, wrong_answers

SEEDS = range(1, 11)
NOTICED = (Verdict.FAILED, Verdict.PARTIAL)


@pytest.fixture(autouse=True)
def _no_shrinking(monkeypatch: pytest.MonkeyPatch) -> None:
    """No message is read here, so none needs the smallest example."""
    monkeypatch.setattr("checker.judge.marks.SHRINKS", False)


def _verdicts(report: Report) -> dict[str, Verdict]:
    return {task.id: task.verdict for task in report.tasks}


@pytest.mark.parametrize("together", in_rounds(wrong_answers()), ids=lambda together: together.name)
@pytest.mark.parametrize("seed", SEEDS)
def test_wrong_answers_fail_with_any_seed(seed: int, together: Round[Path], tmp_path: Path) -> None:
    folder = lay_over_reference(tmp_path, together.project, *(change.what for change in together.changes))
    verdicts = _verdicts(grade_folder(folder, [change.task for change in together.changes], seed=seed))
    for change in together.changes:
        assert verdicts[change.task] == Expected.read(change.what).verdict, change.what.name


@pytest.mark.parametrize("together", in_rounds(mutants()), ids=lambda together: together.name)
@pytest.mark.parametrize("seed", SEEDS)
def test_mutants_are_noticed_with_any_seed(seed: int, together: Round[Mutant], tmp_path: Path) -> None:
    folder = lay_over_reference(tmp_path, together.project)
    write_mutants(folder, together)
    verdicts = _verdicts(grade_folder(folder, [change.task for change in together.changes], seed=seed))
    assert not [change.what for change in together.changes if verdicts[change.task] not in NOTICED]


def _name(folder: Path) -> str:
    return f"{folder.parent.parent.name}-{folder.name}"


@pytest.mark.parametrize("right", RIGHT, ids=_name)
@pytest.mark.parametrize("seed", SEEDS)
def test_right_answers_pass_with_any_seed(seed: int, right: Path, tmp_path: Path) -> None:
    project = CURRICULUM.project(right.parent.parent.name)
    report = grade_folder(lay_over_reference(tmp_path, project, right), concerned(right), seed=seed)
    lost = [
        f"{check.id}: {check.verdict} {check.message}"
        for task in report.tasks
        for check in task.checks
        if check.verdict is not Verdict.PASSED
    ]
    assert not lost
