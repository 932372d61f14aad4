"""Right answers in other styles pass; wrong ones fail, and say why; changes to the reference are noticed."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from checker.sandbox import Isolation
from checker.tests.corpus.cases import Case, cases_of
from checker.tests.corpus.conftest import parameters
from checker.tests.corpus.expected import assert_all_passed, assert_as_expected, assert_noticed, says
from checker.tests.grading import CURRICULUM, IS_FULL, Pace, grade_folder


@pytest.mark.parametrize(("case", "isolation"), parameters(cases_of("right")))
def test_right_answer_passes(case: Case, isolation: Isolation, tmp_path: Path) -> None:
    report = grade_folder(case.build(tmp_path), case.tasks, isolation=isolation)
    for task in report.tasks:
        assert_all_passed(task)
        assert_as_expected(task, case.expected)


@pytest.mark.parametrize(("case", "isolation"), parameters(cases_of("wrong")))
def test_wrong_answer_fails_and_says_why(case: Case, isolation: Isolation, tmp_path: Path) -> None:
    pace = Pace(is_hasty=True, scales_limits=case.may_time_out, shrinks=IS_FULL)
    folder = case.build(tmp_path)
    (task,) = grade_folder(folder, case.tasks, isolation=isolation, pace=pace).tasks
    if not says(task, case.expected.says):  # some messages are those of the smallest example alone
        pace = dataclasses.replace(pace, shrinks=True)
        (task,) = grade_folder(folder, case.tasks, isolation=isolation, pace=pace).tasks
    assert_as_expected(task, case.expected)


@pytest.mark.parametrize(("case", "isolation"), parameters(cases_of("mutant")))
def test_mutant_is_noticed(case: Case, isolation: Isolation, tmp_path: Path) -> None:
    pace = Pace(is_hasty=True, shrinks=False, stops_early=True)
    (task,) = grade_folder(case.build(tmp_path), case.tasks, isolation=isolation, pace=pace).tasks
    assert_noticed(task)


def test_every_task_has_a_wrong_answer() -> None:
    mistaken = {task for case in cases_of("wrong") for task in case.tasks}
    assert mistaken == {project.task_id(task) for project in CURRICULUM.projects for task in project.tasks}


def test_every_task_with_code_has_a_mutant() -> None:
    # Tests that learners write are graded by mutants, too: see `checker/extensions/mutation_testing`.
    with_code = {
        project.task_id(task)
        for project in CURRICULUM.projects
        if "mutation_testing" not in project.extensions
        for task in project.tasks
        if any(name.endswith((".py", ".js")) for name in task.files)
    }
    assert with_code <= {task for case in cases_of("mutant") for task in case.tasks}
