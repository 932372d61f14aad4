"""Explains a folder in which nothing can be graded, and suggests where the work may be instead."""

from __future__ import annotations

import difflib
import os
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path

from checker.curriculum.model import Curriculum, Project
from checker.sentences import shorten_list
from checker.submission.discovery import find_project, has_file_of

# No more is looked at than a person would look at: the folder may be a home folder.
_MOST_LEVELS = 3
_MOST_FOLDERS = 500
_NEVER = frozenset({"node_modules", "__pycache__", "site-packages", "venv"})


def explain_empty(
    path: Path, curriculum: Curriculum, projects: Sequence[Project], folders: Mapping[str, str]
) -> str:
    """The end of a sentence that begins with the folder: what it lacks, and what to do.

    Args:
        path: the folder that was named.
        curriculum: what could be in it.
        projects: the projects that were looked for.
        folders: those of them whose folder is there, with nothing in it.
    """
    this_project = find_project(curriculum, path.resolve().name)
    if this_project is not None and this_project not in projects and len(projects) == 1:
        return f"this is the folder of {this_project.name}, and {projects[0].name} is not in it"
    for folder, names in _folders(path):
        project = find_project(curriculum, folder.name)
        if project is not None and folder != path and project in projects and has_file_of(project, names):
            # A learner's repository inside the folder, or a project's folder inside itself.
            inside = folder if folder.parent == path or project.name in folders else folder.parent
            return f"no project here, but there is one further down: grade {inside}"
        candidates = [
            each for each in projects if _has_numbered_file_of(each, names) and each.name not in folders
        ]
        if len(candidates) == 1:
            return f"no folder here is called like a project; {_offer(folder, path, candidates[0].name)}"
    begun = next((project for project in projects if project.name in folders), None)
    if begun is not None:
        for name, misspelt in _misspelt(path / folders[begun.name], begun):
            return f"nothing is handed in yet: is {misspelt} meant to be {name}?"
        return f"nothing is handed in yet: begin {begun.name} with {begun.tasks[0].files[0]}"
    names = shorten_list([project.name for project in projects], 3, rest=", …")
    return f"no project here: a project's folder is called like {names}"


def _folders(path: Path) -> Iterator[tuple[Path, Collection[str]]]:
    """The folder and those below it, nearest first, each with the names of its files."""
    level = [path]
    left = _MOST_FOLDERS
    for _ in range(_MOST_LEVELS + 1):
        below: list[Path] = []
        for folder in level:
            if left == 0:
                return
            left -= 1
            try:
                with os.scandir(folder) as entries:
                    listed = sorted(entries, key=lambda entry: entry.name)
            except OSError:
                continue
            yield folder, {entry.name for entry in listed if entry.is_file(follow_symlinks=False)}
            below += [
                folder / entry.name
                for entry in listed
                if entry.is_dir(follow_symlinks=False)
                and not entry.name.startswith(".")
                and entry.name not in _NEVER
            ]
        level = below


def _misspelt(folder: Path, project: Project) -> Iterator[tuple[str, str]]:
    """Files that a task requires, and the existing names that are likely meant for them."""
    given = {name for task in project.tasks for name in (*task.provided, task.driver)}
    try:
        existing = sorted(set(os.listdir(folder)) - given)
    except OSError:
        return
    for name in project.files:
        for misspelt in difflib.get_close_matches(name, existing[:_MOST_FOLDERS], 1, 0.8):
            yield name, misspelt


def _offer(folder: Path, path: Path, name: str) -> str:
    if folder == path:
        return f"if this is {name}, add --only {name}"
    return f"if {folder} is {name}, grade it with --only {name}"


def _has_numbered_file_of(project: Project, names: Collection[str]) -> bool:
    """Whether one of its numbered files is there: an `app.py` may belong to anything."""
    numbered = {name for task in project.tasks for name in task.files if name[0].isdigit()}
    return not numbered.isdisjoint(names)
