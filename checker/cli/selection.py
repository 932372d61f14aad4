"""Which projects and tasks a command is about: from the names that were typed to the curriculum's own."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

from checker.cli.errors import CommandError, print_error
from checker.curriculum.manifest import read_curriculum
from checker.curriculum.model import Curriculum, Project, Task, default_root


@dataclass(frozen=True, slots=True)
class Selection:
    """What `--only` names.

    Attributes:
        projects: those of which something is named; None for all.
        task_ids: such as `0x01-caching/1`; None for all.
    """

    projects: list[Project] | None = None
    task_ids: list[str] | None = None


def load_curriculum() -> Curriculum:
    """The curriculum that belongs to this program.

    Raises:
        CurriculumError: when no project of it can be used.
    """
    return read_curriculum(default_root())


def load_whole_curriculum() -> Curriculum:
    """The same, for a command about all projects: one line for each that cannot be used."""
    curriculum = load_curriculum()
    for error in curriculum.faults.values():
        print_error(str(error))
    return curriculum


def select(curriculum: Curriculum, names: Iterable[str]) -> Selection:
    """What these names of projects and tasks select, each once; everything when there is none.

    Raises:
        CommandError: when there is no such project or task.
        CurriculumError: when a project that is named cannot be used.
    """
    projects: dict[str, Project] = {}
    task_ids: dict[str, None] = {}
    for name in names:
        if "/" in name.rstrip("/"):
            project, task = find_task(curriculum, name)
            tasks: tuple[Task, ...] = (task,)
        else:
            project = find_project(curriculum, name.rstrip("/"))
            tasks = project.tasks
        projects[project.name] = project
        task_ids.update(dict.fromkeys(project.task_id(task) for task in tasks))
    return Selection(list(projects.values()), list(task_ids)) if projects else Selection()


def find_project(curriculum: Curriculum, name: str) -> Project:
    """The project of this name.

    Raises:
        CommandError: when there is none.
        CurriculumError: when it cannot be used.
    """
    try:
        return curriculum.project(name)
    except KeyError:
        advice = _nearest(name, curriculum.names)
        advice = advice or f"tasks are named PROJECT/ID, such as {_example(curriculum)}"
        raise CommandError(f"unknown project {name!r}; {advice} (checker list shows all)") from None


def find_task(curriculum: Curriculum, name: str) -> tuple[Project, Task]:
    """The task of a name such as `0x01-caching/1`, and its project.

    Raises:
        CommandError: when there is none.
        CurriculumError: when its project cannot be used.
    """
    project_name, slash, task_id = name.rpartition("/")
    if not slash:
        raise CommandError(
            f"unknown task {name!r}; tasks are named PROJECT/ID, such as {_example(curriculum)}"
        )
    project = find_project(curriculum, project_name)
    try:
        return project, project.task(task_id)
    except KeyError:
        similar = [task for task in project.tasks if task_id in _other_names(task)]
        similar = similar or [task for task in project.tasks if _is_part_of_a_file(task_id, task)]
        if len(similar) == 1:
            meant = project.task_id(similar[0])
            raise CommandError(
                f"unknown task {name!r}; tasks are named by number: did you mean {meant}?"
            ) from None
        known = ", ".join(task.id for task in project.tasks)
        raise CommandError(f"{project.name} has no task {task_id!r} (it has {known})") from None


def _other_names(task: Task) -> set[str | None]:
    return {*task.files, *(name.rpartition(".")[0] for name in task.files), task.driver}


def _is_part_of_a_file(typed: str, task: Task) -> bool:
    """Whether somebody who typed `fifo` may mean the task of `1-fifo_cache.py`."""
    return len(typed) > 2 and any(typed.lower() in name.lower() for name in task.files)


def _example(curriculum: Curriculum) -> str:
    project = curriculum.projects[0]
    return project.task_id(project.tasks[0])


def _nearest(name: str, known: list[str]) -> str:
    close = difflib.get_close_matches(name, known, n=1)
    return f"did you mean {close[0]}?" if close else ""
