"""Grades a folder again whenever something in it is saved.

What has changed is found by reading the folder and comparing, never by
trusting the names in file events: so a file that an editor writes beside and
renames, one that is saved in two steps, and one that is gone are all seen for
what they are, and whatever was half-written is graded again once it is whole.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path, PurePosixPath

from checker.curriculum.model import Curriculum, Project, Task
from checker.sentences import shorten_list
from checker.submission import checkout
from checker.submission.model import File, Submission, SubmissionError, Work
from checker.submission.reader import read_submission

# A save can be missed by the system's events (network drives, a folder that was replaced), so
# the folder is looked at this often in any case.
_MILLISECONDS_BETWEEN_LOOKS = 1000
_MILLISECONDS_OF_QUIET = 50
_MILLISECONDS_AT_MOST = 400

WAITING = "Waiting for the first file"
WATCHING = "Watching; save a file and its tasks are graded again"
HOW_TO_END = "Ctrl-C ends"

Files = Mapping[str, Mapping[str, File]]
Regrade = Callable[[Submission, list[str] | None], None]


def watch(
    path: Path,
    curriculum: Curriculum,
    regrade: Regrade,
    say: Callable[[str], None],
    looks: Iterable[object] | None = None,
    *,
    modes: bool = True,
) -> None:
    """Grade what is in a folder, and then what changes, until interrupted.

    Args:
        path: a repository or one project's folder.
        curriculum: what could be in it.
        regrade: called with what was read and the ids of the tasks to grade;
            with None for all of them.
        say: shows one line that says what is going on.
        looks: when to look again; once an item. The default waits for the
            system to report a change.
        modes: see `checkout.allow_for`.

    Raises:
        SubmissionError: when the folder is not there, or is no longer.
        KeyboardInterrupt: when the person has seen enough.
    """
    submission = checkout.allow_for(_read(path, curriculum, say), modes=modes)
    seen = _files(submission)
    if submission.works:
        regrade(submission, None)
    _print_line(say, WATCHING if submission.works else WAITING)
    for _ in _changes(path) if looks is None else looks:
        submission = checkout.allow_for(_read(path, curriculum), modes=modes)
        now = _files(submission)
        changed = changed_tasks(curriculum, seen, now)
        if not changed:
            continue
        names = changed_names(seen, now)
        seen = now
        ids = [project.task_id(task) for project, tasks in changed.items() for task in tasks]
        _print_line(say, f"Changed: {_list(names)}. Grading {_list(ids)}", end="")
        regrade(_part(submission, changed), ids)
        _print_line(say, WATCHING)


def changed_tasks(curriculum: Curriculum, before: Files, now: Files) -> dict[Project, list[Task]]:
    """The tasks, by project, that a changed file belongs to.

    A file may belong to several tasks, and a task also changes with the files
    that it needs, and with those that it may use and does mention.
    """
    changed = {}
    for project in curriculum.projects:
        files = now.get(project.name, {})
        names = _differences(before.get(project.name, {}), files)
        tasks = [task for task in project.tasks if any(_is_used(name, task, files) for name in names)]
        if tasks:
            changed[project] = tasks
    return changed


def _is_used(name: str, task: Task, files: Mapping[str, File]) -> bool:
    if name in {*task.files, *task.needs}:
        return True
    if not name.endswith((".py", ".html")):
        return name in task.optional
    # A module of the learner's own is of no task, and may be imported by any.
    if not name.endswith(".py") and name not in task.optional:
        return False
    word = re.compile(rf"(?<![\w-]){re.escape(PurePosixPath(name).name.removesuffix('.py'))}")
    return any(word.search(files[own].text or "") for own in task.files if own in files)


def changed_names(before: Files, now: Files) -> list[str]:
    """The files that changed, as `project/file`, sorted."""
    projects = {*before, *now}
    return sorted(f"{p}/{name}" for p in projects for name in _differences(before.get(p, {}), now.get(p, {})))


def _differences(before: Mapping[str, File], now: Mapping[str, File]) -> set[str]:
    return {name for name in {*before, *now} if before.get(name) != now.get(name)}


def _read(path: Path, curriculum: Curriculum, say: Callable[[str], None] = lambda line: None) -> Submission:
    try:
        return read_submission(path, curriculum)
    except SubmissionError as error:
        # Nothing handed in yet, or nothing left, is for a watcher no reason to leave.
        if not path.is_dir():
            raise
        say(str(error))
        return Submission(path, ())


def _files(submission: Submission) -> Files:
    return {work.project.name: {**work.files, **work.own_modules} for work in submission.works}


def _part(submission: Submission, changed: Iterable[Project]) -> Submission:
    """The submission with the changed projects alone, also those of which nothing is left."""
    works = {work.project.name: work for work in submission.works}
    return replace(submission, faults=(), works=tuple(works.get(p.name, Work(p, {})) for p in changed))


def _changes(path: Path) -> Iterable[object]:
    import watchfiles

    return watchfiles.watch(
        path,
        step=_MILLISECONDS_OF_QUIET,
        debounce=_MILLISECONDS_AT_MOST,
        rust_timeout=_MILLISECONDS_BETWEEN_LOOKS,
        yield_on_timeout=True,
        ignore_permission_denied=True,
    )


def _list(names: list[str]) -> str:
    return shorten_list(names, 3)


def _print_line(say: Callable[[str], None], sentence: str, end: str = f" ({HOW_TO_END})") -> None:
    say(f"{time.strftime('%H:%M:%S')}  {sentence}{end}")
