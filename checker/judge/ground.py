"""What a task builds on: the learner's own earlier file, or ours where that is wrong.

A mistake in an earlier task is told there, and should cost nothing after it.
So an earlier file is tried first, in a worker of its own. Where it does not do
what it should, a file that does takes its place before the test begins.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from checker.judge.conversation import Conversation
from checker.judge.handle import TaskHandle
from checker.judge.stops import Stopped, SubmissionRaised
from checker.report import Verdict

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

        A file that was not handed in stays away: what imports it says so.
        """
        talk = task._conversation
        for each in self._earlier:
            if each.file == task.file or each.file not in talk.sources:
                continue
            if not self._holds(talk, each):
                talk.write(each.file, each.stand_in.encode())
                if _is_named(each.file, talk.sources):
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


def _is_named(file: str, sources: dict[str, str]) -> bool:
    """Whether another file seems to build on it."""
    module = file.removesuffix(".py")
    return any(module in text for name, text in sources.items() if name != file)


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
    apart = Conversation(talk._start, talk.sources, files=talk.files, clock=_CLOCK_START)
    apart.data_files = dict(talk.data_files)
    real, talk.clock = talk.clock, _CLOCK_START  # the clock of this one is what starts a worker
    try:
        yield TaskHandle(apart, file)
    finally:
        talk.clock = real
        apart.close()
