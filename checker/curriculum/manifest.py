"""Reads and validates `tasks.toml`, the file that makes a folder a project.

Whatever is wrong with it is a `CurriculumError`, which names file, line and key. A project with
such a fault is left out, and the others stay usable.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec

from checker.curriculum.errors import CurriculumError
from checker.curriculum.model import MANIFEST, Curriculum, Limits, Project, Task
from checker.curriculum.toml_lines import Key, find_line
from checker.languages import LANGUAGES

FEWEST_HINTS = 2  # a gentle one, and one that is stronger

# One path component that means the same on every system and in every report.
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}")
_TASK_ID = re.compile(r"[A-Za-z0-9]{1,20}")
# Before Python 3.14 the line of a syntax error stands nowhere but in tomllib's text.
_SYNTAX_ERROR = re.compile(r"(?P<reason>.*) \(at line (?P<line>\d+), column \d+\)", re.DOTALL)


class _Manifest(msgspec.Struct, kw_only=True):
    """The keys of the file itself; `task` and `limits` are tables with keys of their own."""

    title: str
    language: str
    task: list[Any]
    annotations: bool = False
    shebangs: tuple[str, ...] = ("#!/usr/bin/env python3",)
    extensions: tuple[str, ...] = ()
    packages: tuple[str, ...] = ()
    given: tuple[str, ...] = ()
    limits: dict[str, Any] = {}


class _Invalid(Exception):
    """The value of a key cannot be used."""

    def __init__(self, key: Key, reason: str) -> None:
        super().__init__(reason)
        self.key = key
        self.reason = reason


def read_curriculum(root: Path) -> Curriculum:
    """Find and validate every project below `root`.

    Raises:
        CurriculumError: when there is no project, or none that can be used.
    """
    projects: list[Project] = []
    faults: dict[str, CurriculumError] = {}
    for path in sorted(root.glob(f"*/{MANIFEST}")):
        try:
            projects.append(read_project(path.parent))
        except CurriculumError as error:
            faults[path.parent.resolve().name] = error
    if not projects:
        raise next(iter(faults.values()), CurriculumError(root, f"no project here (no */{MANIFEST})"))
    return Curriculum(root, tuple(projects), faults)


def read_project(folder: Path) -> Project:
    """Read one project's `tasks.toml`.

    Raises:
        CurriculumError: when it is malformed, or names what is not there.
    """
    path = folder / MANIFEST
    text = _read(path)
    content = _parse(path, text)
    try:
        return _project(folder, content)
    except _Invalid as error:
        line = find_line(text, error.key)
        raise CurriculumError(path, error.reason, _shown_key(error.key, content), line) from error


def _read(path: Path) -> str:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise CurriculumError(path, (error.strerror or "cannot be read").lower()) from error
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise CurriculumError(path, "this is not UTF-8 text", line=line) from error


def _parse(path: Path, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        if match := _SYNTAX_ERROR.fullmatch(str(error)):
            raise CurriculumError(path, match["reason"], line=int(match["line"])) from error
        raise CurriculumError(path, str(error), line=text.rstrip().count("\n") + 1) from error
    except (ValueError, RecursionError) as error:
        raise CurriculumError(path, str(error)) from error


def _project(folder: Path, content: dict[str, Any]) -> Project:
    manifest = _Manifest(**_converted(_Manifest, content, ()))
    if not manifest.task:
        raise _Invalid(("task",), "no task is declared")
    tasks = []
    for place, table in enumerate(manifest.task):
        task = Task(**_converted(Task, table, ("task", place)))
        _check_task(task, ("task", place), folder)
        tasks.append(task)
    limits = Limits(**_converted(Limits, manifest.limits, ("limits",)))
    _check_limits(limits)
    _check_project(manifest, folder)
    _check_ids(tasks)
    _check_built_on(tasks, folder)
    return Project(
        name=folder.resolve().name,
        folder=folder,
        title=manifest.title,
        language=manifest.language,
        tasks=tuple(tasks),
        annotations=manifest.annotations,
        shebangs=manifest.shebangs,
        extensions=manifest.extensions,
        packages=manifest.packages,
        given=manifest.given,
        limits=limits,
    )


def _converted(kind: type[msgspec.Struct], table: object, table_key: Key) -> dict[str, Any]:
    """The values of a table, each by the type that `kind` declares for its key."""
    if not isinstance(table, dict):
        raise _Invalid(table_key, "expected a table")
    fields = {field.name: field for field in msgspec.structs.fields(kind)}
    for name in table:
        if name not in fields:
            raise _Invalid((*table_key, name), f"unknown key; known are: {', '.join(fields)}")
    values = {}
    for name, field in fields.items():
        if name in table:
            try:
                values[name] = msgspec.convert(table[name], field.type)
            except (msgspec.ValidationError, RecursionError) as error:
                raise _Invalid((*table_key, name), str(error)) from error
        elif field.required:
            raise _Invalid((*table_key, name), "this key is missing")
    return values


def _check_task(task: Task, table_key: Key, folder: Path) -> None:
    if not _TASK_ID.fullmatch(task.id):
        raise _Invalid((*table_key, "id"), f"{task.id!r} is not letters and digits")
    if not task.files:
        raise _Invalid((*table_key, "files"), "no file is named")
    if len(task.hints) < FEWEST_HINTS:
        raise _Invalid((*table_key, "hints"), f"expected {FEWEST_HINTS} at least, got {len(task.hints)}")
    for key in ("files", "provided", "needs", "optional"):
        _check_paths(getattr(task, key), (*table_key, key))
    if task.driver is not None:
        _check_paths((task.driver,), (*table_key, "driver"))
        if not (folder / task.driver).is_file():
            raise _Invalid((*table_key, "driver"), f"there is no {task.driver!r}")


def _check_limits(limits: Limits) -> None:
    for name in limits.__struct_fields__:
        if not 0 < getattr(limits, name) < 1_000_000:
            raise _Invalid(("limits", name), "expected more than 0, and less than a million")


def _check_project(manifest: _Manifest, folder: Path) -> None:
    if manifest.language not in LANGUAGES:
        raise _Invalid(("language",), f"expected {' or '.join(LANGUAGES)}, got {manifest.language!r}")
    _check_paths(manifest.given, ("given",))
    for name in manifest.given:
        if not (folder / name).is_file():
            raise _Invalid(("given",), f"there is no {name!r} here")


def _check_ids(tasks: list[Task]) -> None:
    seen: set[str] = set()
    for place, task in enumerate(tasks):
        if task.id in seen:
            raise _Invalid(("task", place, "id"), f"{task.id!r} is the id of an earlier task, too")
        seen.add(task.id)


def _check_built_on(tasks: list[Task], folder: Path) -> None:
    handed_in = {name for task in tasks for name in task.files}
    for key, name in _built_on(tasks):
        # What every task may bring along is a file of none, and stands in the reference.
        if name not in handed_in and not (key[-1] == "optional" and (folder / name).is_file()):
            raise _Invalid(key, f"no task has {name!r} among its files")


def _built_on(tasks: list[Task]) -> Iterator[tuple[Key, str]]:
    for place, task in enumerate(tasks):
        yield from ((("task", place, "needs"), name) for name in task.needs)
        yield from ((("task", place, "optional"), name) for name in task.optional)


def _check_paths(names: tuple[str, ...], key: Key) -> None:
    for name in names:
        if not all(_NAME.fullmatch(part) for part in name.split("/")):
            raise _Invalid(key, f"{name!r} is not a plain path inside the project")


def _shown_key(key: Key, content: Mapping[str, Any]) -> str:
    """A key as an author calls it: `title`, `limits.memory_mb`, `task 1: hints`."""
    if len(key) < 2 or key[0] != "task":
        return ".".join(map(str, key))
    place, *rest = key[1:]
    table = content["task"][place]
    task_id = table.get("id") if isinstance(table, dict) else None
    is_named = isinstance(task_id, str) and _TASK_ID.fullmatch(task_id) is not None
    head = f"task {task_id}" if is_named else f"task[{place}]"
    return ": ".join(filter(None, (head, ".".join(map(str, rest)))))
