"""Has judges run the behaviour tests of all tasks, and collects their checks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from checker.judge.job import TaskJob
from checker.report import checks
from checker.report.model import Check
from checker.sandbox import Isolation, SandboxError

if TYPE_CHECKING:  # pytest comes with it
    from checker.judge.process import JudgeProcess


class BehaviourStage:
    """Hands groups of tasks to judges, until none is left.

    Attributes:
        checks: what is decided, by the id of the task.
        notices: what the reader of the report should know.
        done: how many tasks are decided.
    """

    def __init__(self, judges: Sequence[JudgeProcess], seed: int) -> None:
        """Prepare.

        Args:
            judges: that have nothing to do.
            seed: of the run.
        """
        self.checks: dict[str, list[Check]] = defaultdict(list)
        self.notices: set[str] = set()
        self.done = 0
        self._seed = seed
        self._judges = list(judges)
        self._waiting: list[list[TaskJob]] = []
        self._busy: dict[JudgeProcess, list[TaskJob]] = {}
        self._levels: set[Isolation] = set()

    @property
    def level(self) -> Isolation:
        """The weakest of the levels at which something was judged."""
        return Isolation.LIMITS if Isolation.LIMITS in self._levels else Isolation.FULL

    @property
    def is_busy(self) -> bool:
        """Whether something is not decided yet."""
        return bool(self._busy or self._waiting)

    @property
    def connections(self) -> list[Connection]:
        """Of the judges that are at work."""
        return [judge.connection for judge in self._busy]

    def begin(self, groups: Sequence[Sequence[TaskJob]]) -> None:
        """Hand out the first groups; each is judged in one go."""
        self._waiting = [list(group) for group in groups]
        for judge in self._judges:
            self._hand_out(judge)

    def step(self, ready: Collection[object]) -> None:
        """Take one message from each judge of which the connection is ready.

        Raises:
            SandboxError: when no sandbox can be opened.
        """
        for judge in [judge for judge in self._busy if judge.connection in ready]:
            try:
                kind, content = judge.connection.recv()
            except (EOFError, OSError):
                self._remove(judge)
                continue
            if kind == "check":
                self.checks[content.task_id].append(content)
            elif kind == "notice":
                self.notices.add(content)
            elif kind == "done":
                self._finish(judge)
            elif kind == "ready":
                judge.level, judge.weaker = content
            elif kind == "unavailable":
                raise SandboxError(content)

    def _finish(self, judge: JudgeProcess) -> None:
        self.done += len(self._busy.pop(judge))
        self._levels.add(judge.level or Isolation.LIMITS)
        self.notices |= {judge.weaker} - {""}
        self._hand_out(judge)

    def _hand_out(self, judge: JudgeProcess) -> None:
        if self._waiting:
            group = self._waiting.pop(0)
            self._busy[judge] = group
            judge.judge(group, self._seed)

    def _remove(self, judge: JudgeProcess) -> None:
        """A judge has ended: what it had not decided stays undecided."""
        judge.close()
        self._judges.remove(judge)
        for job in self._busy.pop(judge):
            self.checks[job.id].append(checks.undecided(job.id, "a judge ended before its time"))
            self.done += 1
        if not self._judges:
            for job in (job for group in self._waiting for job in group):
                self.checks[job.id].append(checks.undecided(job.id, "no judge was left"))
            self._waiting.clear()
