"""Prerequisites of a task: earlier files of the learner's, replaced by a stand-in when they are wrong.

A mistake in an earlier task is reported there, and should cost nothing after it.
So an earlier file is tried first, in a worker of its own. If it is wrong, a right
file takes its place before the test begins. All other names that the learner's file
defines can be imported from that one, too.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from checker.extensions.python.handle import TaskHandle
from checker.judge.exceptions import SubmissionRaised, WorkerStopped
from checker.judge.rpc.session import WorkerSession
from checker.report.model import Verdict
from checker.submission import own_modules

# Seconds since 1970. Any time would do.
_VIRTUAL_START = 1_700_000_000.0


@dataclass(frozen=True)
class Prerequisite:
    """A file of an earlier task.

    Attributes:
        file: its path inside the project.
        stand_in: the text of a right file.
        check: is given a handle on the file, and fails like a test if the
            file is wrong.
    """

    file: str
    stand_in: str
    check: Callable[[TaskHandle], None]


class Prerequisites:
    """The earlier files of a project, in the order in which they build on each other."""

    def __init__(self, project: str, *prerequisites: Prerequisite) -> None:
        """Make them once, as a variable of a module: they live as long as one judging of a project."""
        self._project = project
        self._prerequisites = prerequisites
        self._results: dict[tuple[str, tuple[tuple[str, str], ...]], bool] = {}

    def substitute_broken(self, task: TaskHandle) -> None:
        """Replace the files that are wrong, before the first use of `task`.

        A file that was not handed in stays away: what imports it says so. One
        that this task does not import is not tried.
        """
        session = task.session
        used = own_modules.used(session.sources, task.file)
        for each in self._prerequisites:
            if each.file in used and not self._is_right(session, each):
                replace(task, each.file, each.stand_in)
                session.notice(
                    f"{self._project}: {each.file} is wrong: mend it first. Tasks that build on it "
                    "were tried with a right one in its place."
                )

    def _is_right(self, session: WorkerSession, each: Prerequisite) -> bool:
        key = each.file, tuple(sorted(session.sources.items()))
        if key not in self._results:
            self._results[key] = _is_right(session, each)
        return self._results[key]


@contextlib.contextmanager
def fresh_worker(task: TaskHandle) -> Iterator[TaskHandle]:
    """The same file of the same submission in a worker of its own, as if the program were started again."""
    with _forked(task.session, task.file) as forked:
        yield forked


def replace(task: TaskHandle, file: str, text: str) -> None:
    """Replace a learner's file by another text, before anything is imported.

    A name that the text does not define is looked up in the learner's file: other files may import
    any name through that one.
    """
    handed_in = task.session.sources.get(file)
    if handed_in is None:
        task.write(file, text)
        return
    original = f"{file.removesuffix('.py')}-as-handed-in"
    task.write(f"{original}.py", handed_in)
    task.write(file, f"{text}\n{_REST.format(original=original)}")


_REST = """
def __getattr__(name):
    import importlib

    try:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(importlib.import_module({original!r}), name)
    except Exception:
        raise AttributeError("module " + repr(__name__) + " has no attribute " + repr(name)) from None
"""


def _is_right(session: WorkerSession, each: Prerequisite) -> bool:
    try:
        with _forked(session, each.file) as earlier:
            each.check(earlier)
    except (AssertionError, SubmissionRaised, SyntaxError, ValueError):
        return False
    except WorkerStopped as stopped:
        # A fault of the checker is no fault of the file's.
        return stopped.verdict is Verdict.UNDECIDED
    return True


@contextlib.contextmanager
def _forked(session: WorkerSession, file: str) -> Iterator[TaskHandle]:
    """A handle on another file of the same submission, in a worker and a virtual time of its own."""
    forked = session.fork_session(virtual_start=_VIRTUAL_START)
    try:
        yield TaskHandle(forked, file)
    finally:
        forked.close()
