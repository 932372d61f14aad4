"""Finds the folder of each project in a submission."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from checker.curriculum.errors import CurriculumError
from checker.curriculum.model import Curriculum, Project


@dataclass(frozen=True, slots=True)
class ProjectFolders:
    """Where the projects of a submission are.

    Attributes:
        folders: by the project's name, relative to the submission; `.` is the submission itself.
        notices: what is odd about them.
        faults: of projects that have a folder here, and whose `tasks.toml` cannot be used.
    """

    folders: dict[str, str]
    notices: tuple[str, ...]
    faults: tuple[CurriculumError, ...]


def find_folders(
    path: Path, entries: Sequence[str], top: int, curriculum: Curriculum, only: Project | None
) -> ProjectFolders:
    """Find the folder of each project.

    Args:
        path: of the submission.
        entries: the names in it, sorted.
        top: a descriptor of it.
        curriculum: what could be in it.
        only: the project to grade, when it is one alone.
    """
    own = path.resolve().name
    candidates = _candidates(own, entries, top, curriculum, only)
    folders: dict[str, str] = {}
    notices = []
    for project_name, names in candidates.items():
        chosen = project_name if project_name in names else names[0]
        folders[project_name] = chosen
        shown = own if chosen == "." else chosen
        if shown != project_name:
            notices.append(f"{shown!r} was graded as {project_name}")
        for other in names:
            if other != chosen:
                notices.append(f"{other!r} was left out: {chosen!r} is graded as {project_name}")
    faults = tuple(_faults(own, entries, top, curriculum, is_project=not folders))
    return ProjectFolders(folders, tuple(notices), faults)


def find_project(curriculum: Curriculum, name: str) -> Project | None:
    """The project of this name; None when there is none that can be used."""
    try:
        return curriculum.project(name)
    except (KeyError, CurriculumError):
        return None


def has_file_of(project: Project, names: Collection[str]) -> bool:
    """Whether a file of one of the project's tasks is among these names."""
    return any(name in names for task in project.tasks for name in task.files)


def _candidates(
    own: str, entries: Sequence[str], top: int, curriculum: Curriculum, only: Project | None
) -> dict[str, list[str]]:
    """The folders that each project may be in, by the project's name."""
    named = find_project(curriculum, own)
    if named is not None and has_file_of(named, entries):
        # A project's own folder, whatever folders stand in it.
        return {named.name: ["."]}
    candidates: dict[str, list[str]] = {}
    for name in _subfolders(entries, top):
        project = find_project(curriculum, name)
        if project is not None:
            candidates.setdefault(project.name, []).append(name)
    # By any name, when there is no doubt which project is meant.
    meant = named if only is None else only
    if meant is None:
        return candidates
    if not candidates or (meant.name not in candidates and has_file_of(meant, entries)):
        return {meant.name: ["."]}
    return candidates


def _faults(
    own: str, entries: Sequence[str], top: int, curriculum: Curriculum, *, is_project: bool
) -> Iterator[CurriculumError]:
    """The faults of projects that have a folder here; the submission itself may be one's."""
    if not curriculum.faults:
        return
    for name in (*([own] if is_project else []), *_subfolders(entries, top)):
        with contextlib.suppress(KeyError):
            if error := curriculum.faults.get(curriculum.resolve(name)):
                yield error


def _subfolders(entries: Iterable[str], top: int) -> Iterator[str]:
    """The folders, and links in place of folders."""
    for name in entries:
        with contextlib.suppress(OSError):
            mode = os.stat(name, dir_fd=top, follow_symlinks=False).st_mode
            if stat.S_ISDIR(mode) or stat.S_ISLNK(mode):
                yield name
