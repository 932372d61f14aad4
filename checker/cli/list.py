"""`checker list`: the projects and their tasks."""

from __future__ import annotations

from checker.cli.errors import CANNOT
from checker.cli.selection import load_whole_curriculum
from checker.curriculum.model import Project
from checker.render.stdout import print_lines


def run() -> int:
    """List the projects and their tasks."""
    curriculum = load_whole_curriculum()
    lines = [line for project in curriculum.projects for line in ("", *_lines(project))]
    print_lines(lines[1:])
    return CANNOT if curriculum.faults else 0


def _lines(project: Project) -> list[str]:
    ids = [project.task_id(task) for task in project.tasks]
    titles = [f"{task.title} (advanced)" if task.advanced else task.title for task in project.tasks]
    id_width, title_width = max(map(len, ids)), max(map(len, titles))
    return [
        f"{project.name}  {project.title}",
        *(
            f"  {task_id:<{id_width}}  {title:<{title_width}}  {', '.join(task.files)}"
            for task_id, title, task in zip(ids, titles, project.tasks, strict=True)
        ),
    ]
