"""`checker start`: a folder for a learner to work in."""

from __future__ import annotations

import shlex
from collections.abc import Collection
from pathlib import Path

from checker.cli.errors import CANNOT, CommandError
from checker.cli.selection import find_project, load_curriculum, load_whole_curriculum
from checker.curriculum.model import Curriculum, Project
from checker.render.stdout import print_lines


def run(folder: Path, projects: Collection[str]) -> int:
    """Copy the starting files of projects into a folder, and print which.

    Args:
        folder: where to; it is made if need be.
        projects: names; none for all.

    Returns:
        The exit status.
    """
    if projects:
        curriculum = load_curriculum()
        _hand_out(folder, _find_projects(curriculum, projects))
        return 0
    curriculum = load_whole_curriculum()
    _hand_out(folder, list(curriculum.projects))
    return CANNOT if curriculum.faults else 0


def _find_projects(curriculum: Curriculum, names: Collection[str]) -> list[Project]:
    """The projects of these names, each once."""
    projects = [find_project(curriculum, name) for name in names]
    return list({project.name: project for project in projects}.values())


def _hand_out(folder: Path, projects: list[Project]) -> None:
    from checker.curriculum.handout import HandoutError, hand_out  # nothing else needs it

    try:
        handouts = hand_out(folder, projects)
    except HandoutError as error:
        raise CommandError(str(error)) from error
    lines = []
    for handout in handouts:
        lines += [f"{handout.folder}: {len(handout.written)} new, {len(handout.kept)} kept"]
        lines += [f"  new   {name}" for name in handout.written]
        lines += [f"  kept  {name}" for name in handout.kept]
    first = handouts[0]
    task = first.project.tasks[0]
    lines += [
        "",
        f"Read {first.folder / 'README.md'}, write {first.folder / task.files[0]}, and check your work:",
        f"  checker watch {shlex.quote(str(folder))}",
    ]
    print_lines(lines)
