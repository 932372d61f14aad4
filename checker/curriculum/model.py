"""The curriculum: projects and tasks, read from `tasks.toml` and validated.

A project is any folder with a `tasks.toml`; no list of projects is written
down anywhere in code.
"""

from __future__ import annotations

import importlib.metadata
import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import msgspec

from checker import FOLDER, extension
from checker.extension import Exposure
from checker.host import distributions
from checker.languages import LANGUAGES

MANIFEST = "tasks.toml"

# One path component that means the same on every system and in every report.
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}")
_TASK_ID = re.compile(r"[A-Za-z0-9]{1,20}")
_NUMBERED = re.compile(r"0x[0-9A-Fa-f]+[-_](?P<rest>.+)")


class CurriculumError(ValueError):
    """A `tasks.toml` that cannot be used: which file, which key, why."""


class Limits(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What one behaviour test may use before it is ended from outside.

    Attributes:
        cpu_seconds: processor time of any one process.
        wall_seconds: time by the wall of the whole test.
        memory_mb: memory, in MiB.
        processes: processes and threads alive at once.
        output_mb: what is printed, in MiB.
        files_mb: what is written to files, in MiB.
    """

    cpu_seconds: float = 2.0
    wall_seconds: float = 5.0
    memory_mb: int = 512
    processes: int = 32
    output_mb: float = 1.0
    files_mb: int = 8

    def __post_init__(self) -> None:
        for field in self.__struct_fields__:
            if not 0 < getattr(self, field) < 1_000_000:
                raise ValueError(f"{field} must be more than 0")


class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One exercise.

    Attributes:
        id: what it is called inside its project: `"1"`, `"100"`.
        files: what is handed in, as paths inside the project.
        driver: the script that shows the exercise at work; ours, never graded.
        provided: files given to the learner; the checker uses its own copy.
        needs: files of earlier tasks that this one builds on; the learner's
            own are used.
        optional: those of `files` that need not be handed in, and files of
            other tasks that are used where they are there.
        hints: from gentle to strong.
        definitions: where several tasks hand in the same file, the classes and methods
            (`Class.method`) that belong to this one.
        settings: of the extensions that the task uses, by the extension's name; each
            extension says what may stand there.
    """

    id: str
    title: str
    files: tuple[str, ...]
    hints: tuple[str, ...]
    driver: str | None = None
    provided: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    definitions: tuple[str, ...] = ()
    settings: dict[str, dict[str, Any]] = {}
    advanced: bool = False

    def __hash__(self) -> int:
        return hash((self.id, self.files))

    def __post_init__(self) -> None:
        if not _TASK_ID.fullmatch(self.id):
            raise ValueError(f"id {self.id!r} is not letters and digits")
        if not self.files:
            raise ValueError(f"task {self.id}: files is empty")
        if not self.hints:
            raise ValueError(f"task {self.id}: hints is empty")
        drivers = () if self.driver is None else (self.driver,)
        for name in (*self.files, *self.provided, *self.needs, *self.optional, *drivers):
            _check_path(name, f"task {self.id}")


class _Manifest(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    title: str
    language: str
    task: tuple[Task, ...]
    annotations: bool = False
    shebangs: tuple[str, ...] = ("#!/usr/bin/env python3",)
    extensions: tuple[str, ...] = ()
    packages: tuple[str, ...] = ()
    given: tuple[str, ...] = ()
    limits: Limits = Limits()

    def __post_init__(self) -> None:
        for name in self.given:
            _check_path(name, "given")


@dataclass(frozen=True)
class Project:
    """A folder of tasks.

    Attributes:
        name: the folder's name.
        folder: where it stands; holds the reference and what is provided.
        language: its name in `checker/languages.py`.
        annotations: whether every function has to be fully annotated.
        shebangs: the first lines that are accepted.
        extensions: the names of those that its tests and submissions use.
        packages: distributions the submission may import beside the
            standard library, and beside what the extensions bring along.
        given: files that learners begin with, as they stand here; of no task, and not graded.
    """

    name: str
    folder: Path
    title: str
    language: str
    tasks: tuple[Task, ...]
    annotations: bool
    shebangs: tuple[str, ...]
    extensions: tuple[str, ...]
    packages: tuple[str, ...]
    given: tuple[str, ...]
    limits: Limits

    @property
    def files(self) -> tuple[str, ...]:
        """All files that are handed in or may be, each once, in order."""
        return tuple(dict.fromkeys(f for task in self.tasks for f in (*task.files, *task.optional)))

    @property
    def exposure(self) -> Exposure:
        """What of this machine submissions see, as it is now.

        Raises:
            CurriculumError: when an extension or a package is not installed.
        """
        path = self.folder / MANIFEST
        try:
            whole = extension.exposure_of(self.extensions, self.packages)
        except extension.UnknownExtensionError as error:
            raise CurriculumError(f"{path}: extensions: {error}") from error
        try:
            distributions.paths(whole.distributions)
        except importlib.metadata.PackageNotFoundError as error:
            raise CurriculumError(f"{path}: packages: {error.name!r} is not installed") from error
        return whole

    @cached_property
    def provided(self) -> dict[str, bytes]:
        """What learners are given, by name: always our own copy.

        Raises:
            CurriculumError: when a file that is promised is not there.
        """
        names = dict.fromkeys(f for task in self.tasks for f in task.provided)
        try:
            return {name: (self.folder / name).read_bytes() for name in names}
        except OSError as error:
            raise CurriculumError(
                f"{self.folder / MANIFEST}: provided: {error.filename}: {error.strerror}"
            ) from error

    def task(self, task_id: str) -> Task:
        """The task with this id.

        Raises:
            KeyError: when there is none.
        """
        for task in self.tasks:
            if task.id == task_id:
                return task
        raise KeyError(task_id)

    def task_id(self, task: Task) -> str:
        """What a task is called everywhere: `0x01-caching/1`."""
        return f"{self.name}/{task.id}"


@dataclass(frozen=True)
class Curriculum:
    """All projects below one folder, by name."""

    root: Path
    projects: tuple[Project, ...]

    @classmethod
    def read(cls, root: Path) -> Curriculum:
        """Find and validate every project below `root`.

        Raises:
            CurriculumError: when a manifest is malformed, or there is none.
        """
        projects = tuple(read_project(path.parent) for path in sorted(root.glob(f"*/{MANIFEST}")))
        if not projects:
            raise CurriculumError(f"{root}: no project here (no */{MANIFEST})")
        return cls(root, projects)

    def project(self, name: str) -> Project:
        """The project called `name`, or known by the name after its number.

        Example:
            `0x03-caching` finds `0x01-caching`: other schools number it so.

        Raises:
            KeyError: when there is none.
        """
        for project in self.projects:
            if project.name == name:
                return project
        found = [p for p in self.projects if _rest(p.name) == _rest(name)]
        if len(found) != 1:
            raise KeyError(name)
        return found[0]


def default_root() -> Path:
    """Where the curriculum stands: packaged with us, or beside us."""
    packaged = FOLDER / "_curriculum"
    return packaged if packaged.is_dir() else FOLDER.parent


def read_project(folder: Path) -> Project:
    """Read one project's `tasks.toml`.

    Raises:
        CurriculumError: naming the file, the key and the reason.
    """
    path = folder / MANIFEST
    try:
        manifest = msgspec.convert(tomllib.loads(path.read_text("utf-8")), _Manifest)
    except OSError as error:
        raise CurriculumError(f"{path}: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise CurriculumError(f"{path}: {error}") from error
    ids = [task.id for task in manifest.task]
    if not ids:
        raise CurriculumError(f"{path}: task: there is none")
    _refuse_doubles(path, "task.id", ids)
    for task in manifest.task:
        if task.driver is not None and not (folder / task.driver).is_file():
            raise CurriculumError(f"{path}: task {task.id}: driver: there is no {task.driver!r}")
    for name in manifest.given:
        if not (folder / name).is_file():
            raise CurriculumError(f"{path}: given: there is no {name!r} here")
    handed_in = {name for task in manifest.task for name in task.files}
    for task in manifest.task:
        for key, names in (("needs", task.needs), ("optional", task.optional)):
            for name in names:
                # What every task may bring along is a file of none, and stands in the reference.
                if name not in handed_in and not (key == "optional" and (folder / name).is_file()):
                    raise CurriculumError(
                        f"{path}: task {task.id}: {key}: no task has {name!r} among its files"
                    )
    if manifest.language not in LANGUAGES:
        known = " nor ".join(LANGUAGES)
        raise CurriculumError(f"{path}: language: {manifest.language!r} is neither {known}")
    return Project(
        name=folder.resolve().name,
        folder=folder,
        title=manifest.title,
        language=manifest.language,
        tasks=manifest.task,
        annotations=manifest.annotations,
        shebangs=manifest.shebangs,
        extensions=manifest.extensions,
        packages=manifest.packages,
        given=manifest.given,
        limits=manifest.limits,
    )


def _rest(name: str) -> str:
    match = _NUMBERED.fullmatch(name)
    return (match["rest"] if match else name).casefold()


def _refuse_doubles(path: Path, key: str, names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise CurriculumError(f"{path}: {key}: {name!r} stands there twice")
        seen.add(name)


def _check_path(name: str, where: str) -> None:
    if not all(_NAME.fullmatch(part) for part in name.split("/")):
        raise ValueError(f"{where}: {name!r} is not a plain path inside the project")
