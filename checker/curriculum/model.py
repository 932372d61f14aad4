"""The curriculum as data: projects and tasks.

A project is any folder with a `tasks.toml`; no list of projects is written
down anywhere in code.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import msgspec

from checker import FOLDER, extension
from checker.curriculum.errors import CurriculumError
from checker.extension import Exposure

MANIFEST = "tasks.toml"

_NUMBERED = re.compile(r"0x[0-9A-Fa-f]+[-_](?P<rest>.+)")


class Limits(msgspec.Struct, frozen=True, kw_only=True):
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


class Task(msgspec.Struct, frozen=True, kw_only=True):
    """One exercise.

    Attributes:
        id: what it is called inside its project: `"1"`, `"100"`.
        files: what is handed in, as paths inside the project.
        driver: the script that shows the exercise at work; never graded.
        provided: files given to the learner; the checker uses its own copy.
        needs: files of earlier tasks that this one builds on; the learner's
            own are used.
        optional: those of `files` that need not be handed in, and files of
            other tasks that are used where they are there.
        hints: from gentle to strong, two at least.
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


@dataclass(frozen=True)
class Project:
    """A folder of tasks.

    Attributes:
        name: the folder's name.
        folder: where it stands; holds the reference and what is provided.
        language: `python` or `javascript`.
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
        try:
            whole = extension.exposure_of(self.extensions, self.packages)
        except extension.UnknownExtensionError as error:
            raise self.fault(("extensions",), str(error)) from error
        import importlib.metadata  # most commands do without it, and it takes longer than all of them

        try:
            for name in whole.distributions:
                importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError as error:
            raise self.fault(("packages",), f"{error.name!r} is not installed") from error
        return whole

    def check_installed(self) -> None:
        """Fail where `exposure` would.

        Raises:
            CurriculumError: when an extension or a package is not installed.
        """
        _ = self.exposure

    def fault(self, key: tuple[str, ...], reason: str, task: Task | None = None) -> CurriculumError:
        """An error in this project's `tasks.toml`.

        Args:
            key: of the project, or of the task when one is named.
            reason: what is wrong with its value.
            task: one of this project's.
        """
        name = ".".join(key)
        path = self.folder / MANIFEST
        if task is None:
            return CurriculumError.at_key(path, key, name, reason)
        way: tuple[str | int, ...] = ("task", self.tasks.index(task), *key)
        return CurriculumError.at_key(path, way, f"task {task.id}: {name}", reason)

    @cached_property
    def provided(self) -> dict[str, bytes]:
        """What learners are given, by name: the copies in the curriculum.

        Raises:
            CurriculumError: when a file that is promised is not there.
        """
        contents = {}
        for task in self.tasks:
            for name in task.provided:
                try:
                    contents[name] = (self.folder / name).read_bytes()
                except OSError as error:
                    reason = f"{name!r}: {(error.strerror or 'cannot be read').lower()}"
                    raise self.fault(("provided",), reason, task) from error
        return contents

    def task(self, task_id: str) -> Task:
        """The task of this id.

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
    """All projects below one folder, by name.

    Attributes:
        root: that folder.
        projects: those that can be used.
        faults: why the others cannot, by the name of their folder.
    """

    root: Path
    projects: tuple[Project, ...]
    faults: Mapping[str, CurriculumError] = field(default_factory=dict)

    @property
    def names(self) -> list[str]:
        """The names of all projects, also of those that cannot be used."""
        return [*(project.name for project in self.projects), *self.faults]

    def resolve(self, name: str) -> str:
        """The whole name of the project called `name`, or known by the name after its number.

        Example:
            `0x03-caching` finds `0x01-caching`: other schools number it so.

        Raises:
            KeyError: when there is none, or there are several.
        """
        if name in self.names:
            return name
        same = [whole for whole in self.names if _without_number(whole) == _without_number(name)]
        if len(same) != 1:
            raise KeyError(name)
        return same[0]

    def project(self, name: str) -> Project:
        """The project that `resolve` finds.

        Raises:
            KeyError: when there is none, or there are several.
            CurriculumError: when its `tasks.toml` cannot be used.
        """
        whole = self.resolve(name)
        if whole in self.faults:
            raise self.faults[whole]
        return next(project for project in self.projects if project.name == whole)


def default_root() -> Path:
    """The folder of the curriculum: inside an installed package, or around it."""
    packaged = FOLDER / "_curriculum"
    return packaged if packaged.is_dir() else FOLDER.parent


def _without_number(name: str) -> str:
    match = _NUMBERED.fullmatch(name)
    return (match["rest"] if match else name).casefold()
