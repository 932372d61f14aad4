"""What a task builds on: the learner's own earlier file, or ours where that is wrong.

A mistake in an earlier task is told there, and should cost nothing after it.
So an earlier file is tried first, in a worker of its own. Where it does not do
what it should, a file that does takes its place before the test begins. All other
names that the learner's file has can be had from that one, too.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from checker.extensions.python.handle import TaskHandle
from checker.judge.exceptions import Stopped, SubmissionRaised
from checker.judge.rpc.session import Conversation
from checker.report.model import Verdict
from checker.submission import own_modules

# Any moment would do.
_CLOCK_START = 1_700_000_000.0


@dataclass(frozen=True)
class Earlier:
    """A file of an earlier task.

    Attributes:
        file: its path inside the project.
        stand_in: the text of a file that does what that one should.
        check: is given a handle on the file, and fails like a test where the
            file is nothing to build on.
    """

    file: str
    stand_in: str
    check: Callable[[TaskHandle], None]


class Ground:
    """The earlier files of a project, in the order in which they build on each other."""

    def __init__(self, project: str, *earlier: Earlier) -> None:
        """Remember them; a `Ground` lives as long as one judging of a project."""
        self._project = project
        self._earlier = earlier
        self._known: dict[tuple[str, tuple[tuple[str, str], ...]], bool] = {}

    def put_right(self, task: TaskHandle) -> None:
        """Replace what is wrong, before anything is asked of `task`.

        A file that was not handed in stays away: what imports it says so. One
        that this one does not build on is of no interest.
        """
        talk = task._conversation
        used = own_modules.used(talk.sources, task.file)
        for each in self._earlier:
            if each.file in used and not self._holds(talk, each):
                replace(task, each.file, each.stand_in)
                talk.notice(
                    f"{self._project}: {each.file} is wrong: mend it first. Tasks that build on it "
                    "were tried with a right one in its place."
                )

    def _holds(self, talk: Conversation, each: Earlier) -> bool:
        key = each.file, tuple(sorted(talk.sources.items()))
        if key not in self._known:
            self._known[key] = _holds(talk, each)
        return self._known[key]


@contextlib.contextmanager
def apart(task: TaskHandle) -> Iterator[TaskHandle]:
    """The same file of the same submission in a worker of its own: as if it were started again."""
    with _apart(task._conversation, task.file) as again:
        yield again


def replace(task: TaskHandle, file: str, text: str) -> None:
    """Put a text of the test's in the place of a learner's file, before anything is imported.

    A name that is not in it is what it is in the file of the learner's: other files may import
    any name through that one.
    """
    handed_in = task._conversation.sources.get(file)
    if handed_in is None:
        task.write(file, text)
        return
    beside = f"{file.removesuffix('.py')}-as-handed-in"
    task.write(f"{beside}.py", handed_in)
    task.write(file, f"{text}\n{_REST.format(beside=beside)}")


_REST = """
def __getattr__(name):
    import importlib

    try:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(importlib.import_module({beside!r}), name)
    except Exception:
        raise AttributeError("module " + repr(__name__) + " has no attribute " + repr(name)) from None
"""


def _holds(talk: Conversation, each: Earlier) -> bool:
    try:
        with _apart(talk, each.file) as earlier:
            each.check(earlier)
    except (AssertionError, SubmissionRaised, SyntaxError, ValueError):
        return False
    except Stopped as end:
        # Our own fault is no fault of the file's.
        return end.verdict is Verdict.UNDECIDED
    return True


@contextlib.contextmanager
def _apart(talk: Conversation, file: str) -> Iterator[TaskHandle]:
    """A handle on another file of the same submission, in a worker and a virtual time of its own."""
    apart = Conversation(
        talk._start, talk.sources, files=talk.files, helpers=talk.helpers, clock=_CLOCK_START
    )
    apart.data_files = dict(talk.data_files)
    real, talk.clock = talk.clock, _CLOCK_START  # the clock of this one is what starts a worker
    try:
        yield TaskHandle(apart, file)
    finally:
        talk.clock = real
        apart.close()
