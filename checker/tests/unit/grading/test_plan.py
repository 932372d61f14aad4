"""What counts as handed in."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from checker.curriculum.handout import hand_out
from checker.curriculum.model import Project
from checker.grading.plan import PlannedTask, plan
from checker.submission.reader import read_submission
from checker.tests.grading import CURRICULUM

ROOT = CURRICULUM.root
PROJECTS = [project for project in CURRICULUM.projects if (project.folder / "starter").is_dir()]


def planned(folder: Path, project: Project) -> list[PlannedTask]:
    return plan(read_submission(folder, CURRICULUM, [project]), None)


@pytest.mark.parametrize("project", PROJECTS, ids=lambda project: project.name)
def test_what_learners_are_given_is_not_handed_in(project: Project, tmp_path: Path) -> None:
    hand_out(tmp_path, [project])
    tasks = planned(tmp_path, project)
    assert {name for task in tasks for name in task.work.files}
    for task in tasks:
        assert task.handed_in == {}
        assert task.not_handed_in == list(task.task.files)


@pytest.mark.parametrize("project", PROJECTS, ids=lambda project: project.name)
def test_a_given_file_that_was_changed_is_handed_in(project: Project, tmp_path: Path) -> None:
    hand_out(tmp_path, [project])
    for name in project.files:
        with (tmp_path / project.name / name).open("a") as stream:
            stream.write("\n")
    for task in planned(tmp_path, project):
        assert list(task.handed_in) == list(task.task.files)


@pytest.mark.parametrize("project", CURRICULUM.projects, ids=lambda project: project.name)
def test_the_reference_is_handed_in(project: Project) -> None:
    for task in planned(project.folder, project):
        assert not task.not_handed_in
        assert not task.work.not_begun


def test_an_untouched_file_is_there_for_other_tasks(tmp_path: Path) -> None:
    project = CURRICULUM.project("0x00-pagination")
    hand_out(tmp_path, [project])
    name = "2-hypermedia_pagination.py"
    shutil.copy(project.folder / name, tmp_path / project.name / name)
    task = next(task for task in planned(tmp_path, project) if name in task.task.files)
    assert list(task.handed_in) == [name]
    assert "1-simple_pagination.py" in task.job("").layout


@pytest.mark.parametrize("project", CURRICULUM.projects, ids=lambda project: project.name)
def test_a_project_that_was_only_handed_out_is_not_counted(project: Project, tmp_path: Path) -> None:
    hand_out(tmp_path, [project])
    other = "0x01-caching" if project.name != "0x01-caching" else "0x01-python_async_function"
    name = CURRICULUM.project(other).files[0]
    (tmp_path / other).mkdir()
    shutil.copy(CURRICULUM.project(other).folder / name, tmp_path / other / name)
    submission = read_submission(tmp_path, CURRICULUM)
    assert [work.project.name for work in submission.works] == [other]
    assert submission.notices == (
        f"{project.name} is not counted: its folder is there, but none of its files are handed in",
    )


@pytest.mark.parametrize("project", CURRICULUM.projects, ids=lambda project: project.name)
def test_a_project_that_is_named_counts_whole(project: Project, tmp_path: Path) -> None:
    tasks = planned(ROOT, project)
    other = CURRICULUM.project("0x01-caching")
    shutil.copytree(other.folder, tmp_path / other.name)
    read = read_submission(tmp_path, CURRICULUM, [project, other])
    counted = [task.id for task in plan(read, None)]
    assert {task.id for task in tasks} <= set(counted)
