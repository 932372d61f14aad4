"""The one way from a submission to a report.

Three things go on side by side: one child reads the text, one checks the
types, and judges run the behaviour tests. This process only hands out work
and collects; it runs nothing of the submission and parses nothing of it.
"""

from __future__ import annotations

import math
import os
import time
from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING

import checker
from checker.analysis import checks
from checker.analysis.run import AnalysisRun
from checker.extension import Exposure
from checker.grading.plan import PlannedTask, plan
from checker.host import cache, resources, scratch
from checker.judge.job import TaskJob
from checker.judge.pool import JudgePool
from checker.report.model import Check, ProjectReport, Report, TaskReport
from checker.runtime.linux import syscalls
from checker.sandbox import Isolation, SandboxError
from checker.submission.reader import Submission

if TYPE_CHECKING:
    from checker.judge.process import JudgeProcess

Progress = Callable[[int, int], None]

_TASKS_AT_ONCE = 4
_GROUPS_A_JUDGE = 3
# Tasks that may take so long are handed out alone: else one judge has four when all others are done.
_LONG_SECONDS = 10.0


def grade(
    submission: Submission,
    *,
    only: Collection[str] | None = None,
    seed: int,
    jobs: int | None,
    isolation: Isolation,
    progress: Progress = lambda done, total: None,
    pool: JudgePool | None = None,
) -> Report:
    """Grade a submission.

    Args:
        submission: what was handed in.
        only: ids of tasks (`0x01-caching/1`); None grades all that was read.
        seed: inputs are drawn from it.
        jobs: how many judges work side by side; None for as many as there are cores, and
            half as many again where tasks have programs of their own, which mostly wait.
        isolation: the level asked for.
        progress: is told how many tasks are done, and of how many.
        pool: judges of that level that are warm already; new ones otherwise.

    Raises:
        SandboxError: when the level asked for cannot be had.
        MachineError: when the machine has too little of something.
        CurriculumError: when the curriculum itself is at fault.
    """
    started = time.monotonic()
    syscalls.set_dumpable(False)
    resources.prepare(work.project.limits for work in submission.works)
    scratch.sweep()
    cache.folder()  # one for all that is forked from here on
    tasks = plan(submission, only)
    used = JudgePool(isolation) if pool is None else pool
    # First: its children import what they need while this process imports what judges need.
    analysis = AnalysisRun(tasks)
    try:
        judges = jobs or _judges(tasks)
        size = min(judges, len(_groups(tasks, judges)))
        judging = _Judging(used.take(size, _exposure(tasks), seed))
        judging.begin(
            [
                task.job(
                    analysis.blocking_reason(task), analysis.unparsable_helpers(task), analysis.imports(task)
                )
                for task in tasks
            ],
            seed,
        )
        if pool is not None:
            analysis.preload()  # for the children of the next gradings
        while judging.busy or analysis.is_busy:
            judging.step(wait([*judging.connections, *analysis.connections], analysis.seconds_left))
            analysis.step()
            progress(judging.done, len(tasks))
    except BaseException:
        used.close()  # judges that are at something can be used for nothing else
        raise
    finally:
        analysis.close()
        if pool is None:
            used.close()
    return Report(
        checker=checker.__version__,
        isolation=judging.level.value,
        seed=seed,
        seconds=time.monotonic() - started,
        # As the system has it, whatever the locale can spell.
        path=os.fsencode(submission.path).decode("utf-8", "surrogateescape"),
        sha256=submission.sha256,
        projects=_projects(tasks, analysis, judging.checks),
        notices=(*submission.notices, *sorted(judging.notices)),
        modes=submission.modes,
    )


class _Judging:
    """What judges are at, and what they have found."""

    def __init__(self, processes: Sequence[JudgeProcess]) -> None:
        self.checks: dict[str, list[Check]] = defaultdict(list)
        self.notices: set[str] = set()
        self.done = 0
        self._seed = 0
        self._waiting: list[list[TaskJob]] = []
        self._at_work: dict[JudgeProcess, list[TaskJob]] = {}
        self._processes = list(processes)
        self._levels: set[Isolation] = set()

    @property
    def level(self) -> Isolation:
        """The weakest of the levels at which something was judged."""
        return Isolation.LIMITS if Isolation.LIMITS in self._levels else Isolation.FULL

    @property
    def busy(self) -> bool:
        return bool(self._at_work or self._waiting)

    @property
    def connections(self) -> list[Connection]:
        return [process.connection for process in self._at_work]

    def begin(self, jobs: Sequence[TaskJob], seed: int) -> None:
        self._seed = seed
        by_id = {job.id: job for job in jobs}
        self._waiting = [[by_id[id_] for id_ in group] for group in _groups(jobs, len(self._processes))]
        for process in self._processes:
            self._hand_out(process)

    def step(self, ready: Collection[object]) -> None:
        for process in [p for p in self._at_work if p.connection in ready]:
            try:
                kind, content = process.connection.recv()
            except (EOFError, OSError):
                self._lost(process)
                continue
            if kind == "check":
                task = "/".join(content.id.split("/")[:2])
                self.checks[task].append(content)
            elif kind == "notice":
                self.notices.add(content)
            elif kind == "done":
                self.done += len(self._at_work.pop(process))
                self._levels.add(process.level or Isolation.LIMITS)
                self.notices |= {process.weaker} - {""}
                self._hand_out(process)
            elif kind == "ready":
                process.level, process.weaker = content
            elif kind == "unavailable":
                raise SandboxError(content)

    def _hand_out(self, process: JudgeProcess) -> None:
        if self._waiting:
            group = self._waiting.pop(0)
            self._at_work[process] = group
            process.judge(group, self._seed)

    def _lost(self, process: JudgeProcess) -> None:
        """A judge is gone: what it had not decided stays undecided."""
        process.close()
        self._processes.remove(process)
        for job in self._at_work.pop(process):
            self.checks[job.id].append(checks.undecided(job.id, "a judge ended before its time"))
            self.done += 1
        if not self._processes:
            for job in [job for group in self._waiting for job in group]:
                self.checks[job.id].append(checks.undecided(job.id, "no judge was left"))
            self._waiting.clear()


def _groups(tasks: Sequence[PlannedTask] | Sequence[TaskJob], judges: int) -> list[list[str]]:
    """Ids of tasks that are judged in one go, a few of one project; those that take longest first.

    Each costs a start of pytest, so there are not too many; and there are some for each judge, about
    as long as each other, so that none is at work alone in the end. How much is claimed about a
    task, in bytes, says well enough how long it takes.
    """
    sizes = {task.id: task.tests.stat().st_size for task in tasks}
    long = {task.id for task in tasks if _is_long(task)}
    groups = [[id_] for id_ in long]
    by_project: dict[str, list[str]] = defaultdict(list)
    for id_ in sizes.keys() - long:
        by_project[id_.split("/")[0]].append(id_)
    for ids in by_project.values():
        share = math.ceil(_GROUPS_A_JUDGE * judges * len(ids) / len(sizes))
        number = max(share, math.ceil(len(ids) / _TASKS_AT_ONCE))
        bins: list[list[str]] = [[] for _ in range(number)]
        for id_ in sorted(ids, key=lambda id_: (-sizes[id_], id_)):
            min(bins, key=lambda group: sum(sizes[other] for other in group)).append(id_)
        groups += filter(None, bins)
    return sorted(groups, key=lambda group: (-sum(sizes[id_] for id_ in group), group))


def _is_long(task: PlannedTask | TaskJob) -> bool:
    limits = task.limits if isinstance(task, TaskJob) else task.project.limits
    return limits.wall_seconds > _LONG_SECONDS


def _judges(tasks: Sequence[PlannedTask]) -> int:
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return cores + cores // 2 if any(map(_is_long, tasks)) else cores


def _exposure(tasks: Sequence[PlannedTask]) -> Exposure:
    return tasks[0].project.exposure if tasks else Exposure()


def _projects(
    tasks: Sequence[PlannedTask], analysis: AnalysisRun, behaviour: dict[str, list[Check]]
) -> tuple[ProjectReport, ...]:
    by_project: dict[str, list[TaskReport]] = defaultdict(list)
    for task in tasks:
        by_project[task.project.name].append(_task(task, analysis.checks(task), behaviour[task.id]))
    return tuple(ProjectReport(name, tuple(found)) for name, found in by_project.items())


def _task(task: PlannedTask, gates: list[Check], behaviour: list[Check]) -> TaskReport:
    return TaskReport(
        id=task.id,
        title=task.task.title,
        files=task.task.files,
        advanced=task.task.advanced,
        handed_in=bool(task.handed_in),
        checks=(*gates, *(behaviour or [checks.undecided(task.id, "no test was found")])),
    )
