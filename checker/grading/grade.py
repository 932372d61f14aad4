"""The one way from a submission to a report.

Three things go on side by side: one child reads the text, one checks the
types, and judges run the behaviour tests. This process only hands out work
and collects; it runs nothing of the submission and parses nothing of it.
"""

from __future__ import annotations

import contextlib
import os
import time
from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from datetime import UTC, datetime
from multiprocessing.connection import wait
from typing import TypeVar

import checker
from checker.analysis.run import AnalysisRun
from checker.curriculum.errors import CurriculumError
from checker.extension import NOTHING
from checker.grading.behaviour_stage import BehaviourStage
from checker.grading.plan import PlannedTask, plan
from checker.grading.schedule import count_judges, group_tasks
from checker.host import cache, resources, scratch
from checker.judge.pool import JudgePool
from checker.report import checks
from checker.report.model import Check, ProjectReport, Report, TaskReport
from checker.runtime.linux import syscalls
from checker.sandbox import Isolation
from checker.submission.model import Submission

Progress = Callable[[int, int], None]

_T = TypeVar("_T")


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
        isolation: which level to use.
        progress: is called with the number of tasks that are done, and of all.
        pool: judges of that level that are warm already; new ones otherwise.

    Raises:
        SandboxError: when that level cannot be had.
        MachineError: when the machine has too little of something.
        CurriculumError: when the curriculum itself is at fault: in a project of `only`, or in
            every project that was handed in. Other faults are in the report.
    """
    started, graded_at = time.monotonic(), datetime.now(UTC).isoformat(timespec="seconds")
    syscalls.set_dumpable(False)
    resources.prepare(work.project.limits for work in submission.works)
    scratch.sweep()
    cache.folder()  # one for all that is forked from here on
    tasks = plan(submission, only)
    faults = _Faults(is_strict=only is not None)
    tests = faults.collect(tasks, lambda task: task.tests)
    tasks = [task for task in tasks if task.id in tests]
    judge_pool = JudgePool(isolation) if pool is None else pool
    judges = jobs or count_judges(tasks)
    size = min(judges, len(group_tasks(tasks, judges)))
    exposure = tasks[0].project.exposure if tasks else NOTHING
    begun = contextlib.ExitStack()
    try:
        if size == 1:  # it gets ready while the files are parsed
            judge_pool.take(size, exposure, seed)
        # Before several judges: its children import what they need while this process imports for those.
        analysis = begun.enter_context(contextlib.closing(AnalysisRun(tasks)))
        behaviour = BehaviourStage(judge_pool.take(size, exposure, seed), seed)
        task_jobs = faults.collect(
            tasks,
            lambda task: task.job(
                analysis.blocking_reason(task), analysis.unparsable_helpers(task), analysis.imports(task)
            ),
        )
        tasks = [task for task in tasks if task.id in task_jobs]
        groups = group_tasks(tasks, max(1, size))
        behaviour.begin([[task_jobs[task_id] for task_id in group] for group in groups])
        if pool is not None:
            analysis.preload()  # for the children of the next gradings
        while behaviour.is_busy or analysis.is_busy:
            behaviour.step(wait([*behaviour.connections, *analysis.connections], analysis.seconds_left))
            analysis.step()
            progress(behaviour.done, len(tasks))
    except BaseException:
        judge_pool.close()  # judges that are at work can be used for nothing else
        raise
    finally:
        begun.close()
        if pool is None:
            judge_pool.close()
    all_faults = [*submission.faults, *faults.by_project.values()]
    return Report(
        checker=checker.__version__,
        isolation=behaviour.level.value,
        seed=seed,
        seconds=time.monotonic() - started,
        # As the system has it, whatever the locale can spell.
        path=os.fsencode(submission.path).decode("utf-8", "surrogateescape"),
        sha256=submission.sha256,
        projects=_projects(tasks, analysis, behaviour.checks),
        notices=(*submission.notices, *map(_fault_notice, all_faults), *sorted(behaviour.notices)),
        modes=submission.modes,
        graded_at=graded_at,
        faults=tuple(map(str, all_faults)),
    )


class _Faults:
    """The faults of the curriculum that come up, and what goes on without those projects.

    Attributes:
        by_project: the first fault of each project, by its name.
    """

    def __init__(self, *, is_strict: bool) -> None:
        """Prepare.

        Args:
            is_strict: whether each is raised; otherwise only when no task is left.
        """
        self.by_project: dict[str, CurriculumError] = {}
        self._is_strict = is_strict

    def collect(self, tasks: Sequence[PlannedTask], make: Callable[[PlannedTask], _T]) -> dict[str, _T]:
        """What `make` makes of each task of a project without faults, by the task's id.

        Raises:
            CurriculumError: see `is_strict`.
        """
        results: dict[str, tuple[PlannedTask, _T]] = {}
        for task in tasks:
            if task.project.name not in self.by_project:
                try:
                    results[task.id] = task, make(task)
                except CurriculumError as error:
                    if self._is_strict:
                        raise
                    self.by_project[task.project.name] = error
        left = {
            task_id: result
            for task_id, (task, result) in results.items()
            if task.project.name not in self.by_project
        }
        if self.by_project and not left:
            raise next(iter(self.by_project.values()))
        return left


def _fault_notice(error: CurriculumError) -> str:
    return f"{error.path.parent.name} was not graded: its {error.path.name} in the curriculum has an error"


def _projects(
    tasks: Sequence[PlannedTask], analysis: AnalysisRun, behaviour: dict[str, list[Check]]
) -> tuple[ProjectReport, ...]:
    by_project: dict[str, list[TaskReport]] = defaultdict(list)
    for task in tasks:
        by_project[task.project.name].append(_task(task, analysis.checks(task), behaviour[task.id]))
    folders = {task.project.name: task.work.folder for task in tasks}
    return tuple(ProjectReport(name, tuple(reports), folders[name]) for name, reports in by_project.items())


def _task(task: PlannedTask, analysed: list[Check], behaviour: list[Check]) -> TaskReport:
    return TaskReport(
        id=task.id,
        title=task.task.title,
        files=task.task.files,
        advanced=task.task.advanced,
        handed_in=bool(task.handed_in),
        checks=(*analysed, *(behaviour or [checks.undecided(task.id, "no test found")])),
    )
