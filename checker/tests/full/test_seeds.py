"""No wrong answer passes by the luck of a seed, and no right one fails by it."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.tests.corpus.cases import Case, cases_of
from checker.tests.corpus.expected import assert_all_passed, assert_noticed
from checker.tests.grading import Pace, grade_folder

SEEDS = range(1, 11)
# No message is read here, so none needs the smallest example.
PACE = Pace(shrinks=False)


def _id(case: Case) -> str:
    return case.id


@pytest.mark.parametrize("case", cases_of("wrong"), ids=_id)
@pytest.mark.parametrize("seed", SEEDS)
def test_wrong_answer_fails_with_any_seed(seed: int, case: Case, tmp_path: Path) -> None:
    (task,) = grade_folder(case.build(tmp_path), case.tasks, seed=seed, pace=PACE).tasks
    assert task.verdict == case.expected.verdict


@pytest.mark.parametrize("case", cases_of("mutant"), ids=_id)
@pytest.mark.parametrize("seed", SEEDS)
def test_mutant_is_noticed_with_any_seed(seed: int, case: Case, tmp_path: Path) -> None:
    (task,) = grade_folder(case.build(tmp_path), case.tasks, seed=seed, pace=PACE).tasks
    assert_noticed(task)


@pytest.mark.parametrize("case", cases_of("right"), ids=_id)
@pytest.mark.parametrize("seed", SEEDS)
def test_right_answer_passes_with_any_seed(seed: int, case: Case, tmp_path: Path) -> None:
    for task in grade_folder(case.build(tmp_path), case.tasks, seed=seed, pace=PACE).tasks:
        assert_all_passed(task)
