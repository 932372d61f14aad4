"""Hands out what learners begin with: the README, the drivers and the starting files."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from checker.curriculum.model import Project

README = "README.md"
STARTER = "starter"


class HandoutError(Exception):
    """The files cannot be put there; one line says why."""


@dataclass(frozen=True, slots=True)
class Handout:
    """What was handed out of one project.

    Attributes:
        project: which one.
        folder: where the project's files are now.
        written: the files that are new.
        kept: the files that were there already, and were left as they are.
    """

    project: Project
    folder: Path
    written: tuple[str, ...]
    kept: tuple[str, ...]


def hand_out(folder: Path, projects: Iterable[Project]) -> list[Handout]:
    """Put what learners are given into `folder`, one folder a project.

    Everything is read before anything is written, and no file that is there
    already is touched.

    Raises:
        HandoutError: when something cannot be read or written.
    """
    try:
        contents = [(project, _files(project)) for project in projects]
        for project, _ in contents:
            if (folder / project.name).resolve() == project.folder.resolve():
                raise HandoutError(f"{folder}: this is the curriculum itself; name another folder")
        return [_write(folder / project.name, project, files) for project, files in contents]
    except OSError as error:
        path = error.filename or folder
        raise HandoutError(f"{path}: {(error.strerror or 'cannot be used').lower()}") from error


def _files(project: Project) -> dict[str, bytes]:
    """What a project gives to learners, by path inside the project."""
    drivers = [task.driver for task in project.tasks if task.driver]
    names = [README, *project.given, *drivers, *(name for task in project.tasks for name in task.provided)]
    files = {name: (project.folder / name).read_bytes() for name in names}
    starter = project.folder / STARTER
    for path in sorted(starter.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            files[path.relative_to(starter).as_posix()] = path.read_bytes()
    return files


def _write(folder: Path, project: Project, files: dict[str, bytes]) -> Handout:
    folder.mkdir(parents=True, exist_ok=True)
    written: list[str] = []
    kept: list[str] = []
    for name, content in files.items():
        (written if _write_new(folder / name, content) else kept).append(name)
    return Handout(project, folder, tuple(written), tuple(kept))


def _write_new(path: Path, content: bytes) -> bool:
    """Write a file unless something of that name is there; whether it was written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    # Modes do not survive every way a package is installed; the first line does.
    mode = 0o777 if content.startswith(b"#!") else 0o666
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    except FileExistsError:
        return False
    try:
        with open(descriptor, "wb") as stream:
            stream.write(content)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return True
