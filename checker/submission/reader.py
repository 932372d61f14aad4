"""A learner's folder, read safely, once, into memory.

Only files that a task declares are looked at, and modules of the learner's own
that these name (`own_modules.py`). No link is followed, nothing but a regular
file is opened, and what was read is what is analysed and what the worker runs:
a file that changes during the grading changes nothing.
"""

from __future__ import annotations

import errno
import itertools
import os
import re
import stat
from collections.abc import Iterable
from pathlib import Path

from checker.curriculum.errors import CurriculumError
from checker.curriculum.model import Curriculum, Project
from checker.submission import own_modules
from checker.submission.discovery import find_folders
from checker.submission.model import File, Submission, SubmissionError, Work
from checker.submission.suggestions import explain_empty

MAX_BYTES = 1_000_000

# What a misspelt name is looked for among: no more than a person would look at.
_LIKELY = re.compile(r"[A-Za-z0-9_.-]{1,60}\.(py|js|html|cfg|rdb)")
_MOST_OTHERS = 100

_LINK = "this is a link; links are not followed"

_OPEN = os.O_RDONLY | os.O_CLOEXEC | getattr(os, "O_NOFOLLOW", 0)
_FILE = _OPEN | os.O_NONBLOCK  # a FIFO must not block the reader
_FOLDER = _OPEN | os.O_DIRECTORY


def read_submission(path: Path, curriculum: Curriculum, only: Iterable[Project] | None = None) -> Submission:
    """Read what a learner handed in.

    Args:
        path: a repository with projects in it, or one project's folder.
        curriculum: what could be handed in.
        only: read these projects alone, and even when nothing is there;
            without it, those of which at least one file of the learner's own is there. Where
            none has one, those with a file that is still as the learner was given it.

    Raises:
        SubmissionError: when the folder cannot be read or holds no project.
        CurriculumError: when a project of `only`, or every project in the folder, has a fault of
            the curriculum's own.
    """
    try:
        top = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError as error:
        advice = (
            ": expected a repository or the folder of one project" if error.errno == errno.ENOTDIR else ""
        )
        raise SubmissionError(f"{path}: {_reason(error)}{advice}") from error
    try:
        return _read(path, top, curriculum, only)
    finally:
        os.close(top)


def _read(path: Path, top: int, curriculum: Curriculum, only: Iterable[Project] | None) -> Submission:
    projects = curriculum.projects if only is None else tuple(only)
    try:
        entries = sorted(os.listdir(top))
    except OSError as error:
        raise SubmissionError(f"{path}: {_reason(error)}") from error
    is_one = len(projects) == 1 and (only is not None or not curriculum.faults)
    discovered = find_folders(path, entries, top, curriculum, projects[0] if is_one else None)
    faults = list(discovered.faults) if only is None else []
    works, closed, not_begun = [], {}, []
    for project in projects:
        folder = discovered.folders.get(project.name)
        try:
            work = _read_project(top, folder, project)
            if work.files:
                project.check_installed()
        except CurriculumError as error:
            if only is not None:
                raise
            faults.append(error)
            continue
        except OSError as error:
            # What is there and is no folder can only be a link to one.
            closed[folder] = _LINK if error.errno == errno.ENOTDIR else _reason(error)
            work = Work(project, {})
        if work.is_begun or only is not None:
            works.append(work)
        elif folder is not None and folder not in closed:
            not_begun.append(work)
    if not works:
        works = [work for work in not_begun if work.not_begun]
    empty = [
        f"{work.project.name} is not counted: its folder is there, but none of its files are handed in"
        for work in not_begun
        if work not in works
    ]
    if not any(work.files for work in works):
        if faults:
            raise faults[0]
        for folder, reason in closed.items():
            raise SubmissionError(f"{path}/{folder}: {reason}")
        raise SubmissionError(f"{path}: {explain_empty(path, curriculum, projects, discovered.folders)}")
    left_out = (f"{folder!r} was not read: {reason}" for folder, reason in closed.items())
    return Submission(path, tuple(works), (*discovered.notices, *left_out, *empty), faults=tuple(faults))


def _read_project(top: int, folder: str | None, project: Project) -> Work:
    """Its files, and the modules that these name, and the names of others.

    Raises:
        OSError: when the folder cannot be opened.
    """
    if folder is None:
        return Work(project, {})
    descriptor = os.open(folder, _FOLDER, dir_fd=top)
    try:
        files = {}
        for name in project.files:
            file = _read_file(descriptor, name)
            if file is not None:
                files[name] = file
        others, helpers = _others(descriptor, project), _helpers(descriptor, project, files)
        return Work(project, files, others, helpers, folder)
    finally:
        os.close(descriptor)


def _helpers(folder: int, project: Project, files: dict[str, File]) -> dict[str, File]:
    """The modules of the learner's own that the files name, and those that these name."""
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return {}
    helpers: dict[str, File] = {}

    def read(name: str) -> str:
        file = _read_file(folder, name)
        size = sum(len(each.content or b"") for each in helpers.values())
        if file is None or file.content is None or len(helpers) == own_modules.MOST:
            return ""
        if size + len(file.content) > own_modules.MOST_BYTES:
            return ""
        helpers[name] = file
        return file.text or ""

    texts = [file.text or "" for name, file in sorted(files.items()) if name.endswith(own_modules.SUFFIX)]
    own_modules.named(texts, [name for name in names if own_modules.may_be_helper(name, project)], read)
    return helpers


def _others(folder: int, project: Project) -> tuple[str, ...]:
    """Names that could be a file of a task, misspelt."""
    task_files = {
        *project.files,
        *(name for task in project.tasks for name in (*task.provided, task.driver)),
    }
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return ()
    likely = (name for name in names if _LIKELY.fullmatch(name) and name not in task_files)
    return tuple(itertools.islice(likely, _MOST_OTHERS))


def _read_file(folder: int, name: str) -> File | None:
    *parents, last = name.split("/")
    opened: list[int] = []
    try:
        for parent in parents:
            folder = os.open(parent, _FOLDER, dir_fd=folder)
            opened.append(folder)
        descriptor = os.open(last, _FILE, dir_fd=folder)
        opened.append(descriptor)
        return _read_open(descriptor, name)
    except FileNotFoundError:
        return None
    except OSError as error:
        return File(name, None, _reason(error), is_link=error.errno == errno.ELOOP)
    finally:
        for descriptor in opened:
            os.close(descriptor)


def _read_open(descriptor: int, name: str) -> File:
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        return File(name, None, f"this is {_file_kind(status.st_mode)}, not a regular file")
    with open(descriptor, "rb", closefd=False) as stream:
        content = stream.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        return File(name, None, f"this is larger than {MAX_BYTES // 1_000_000} MB")
    return File(name, content, executable=bool(status.st_mode & stat.S_IXUSR))


def _file_kind(mode: int) -> str:
    if stat.S_ISDIR(mode):
        return "a folder"
    if stat.S_ISFIFO(mode):
        return "a FIFO"
    if stat.S_ISCHR(mode) or stat.S_ISBLK(mode):
        return "a device"
    return "something else"


def _reason(error: OSError) -> str:
    if error.errno == errno.ELOOP:
        return _LINK
    if error.errno == errno.ENXIO:
        return "this is a socket or a FIFO, not a regular file"
    if error.errno == errno.ENOTDIR:
        return "not a folder"
    return (error.strerror or "cannot be read").lower()
