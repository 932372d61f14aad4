"""Decides which tasks are judged together, and by how many judges."""

from __future__ import annotations

import math
import os
from collections import defaultdict
from collections.abc import Sequence

from checker.grading.plan import PlannedTask

_TASKS_AT_ONCE = 4
_GROUPS_A_JUDGE = 3
# Tasks that may take so long are handed out alone: else one judge has four when all others are done.
_LONG_SECONDS = 10.0


def group_tasks(tasks: Sequence[PlannedTask], judges: int) -> list[list[str]]:
    """Ids of tasks that are judged in one go, a few of one project; those that take longest first.

    Each group costs a start of pytest, so there are not too many; and there are some for each
    judge, about as long as each other, so that none is at work alone in the end. The size of a
    task's tests, in bytes, says well enough how long it takes.
    """
    sizes = {task.id: task.tests.stat().st_size for task in tasks}
    groups = [[task.id] for task in tasks if _is_long(task)]
    by_project: dict[str, list[str]] = defaultdict(list)
    for task in tasks:
        if not _is_long(task):
            by_project[task.project.name].append(task.id)
    for ids in by_project.values():
        share = math.ceil(_GROUPS_A_JUDGE * judges * len(ids) / len(sizes))
        number = max(share, math.ceil(len(ids) / _TASKS_AT_ONCE))
        groups += _balanced({task_id: sizes[task_id] for task_id in ids}, number)
    return sorted(groups, key=lambda group: (-sum(sizes[task_id] for task_id in group), group))


def count_judges(tasks: Sequence[PlannedTask]) -> int:
    """As many as there are cores; half as many again where tasks run programs, which mostly wait."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return cores + cores // 2 if any(map(_is_long, tasks)) else cores


def _balanced(sizes: dict[str, int], number: int) -> list[list[str]]:
    """At most `number` groups of about the same size together."""
    groups: list[list[str]] = [[] for _ in range(number)]
    for task_id in sorted(sizes, key=lambda task_id: (-sizes[task_id], task_id)):
        min(groups, key=lambda group: sum(sizes[other] for other in group)).append(task_id)
    return [group for group in groups if group]


def _is_long(task: PlannedTask) -> bool:
    return task.project.limits.wall_seconds > _LONG_SECONDS
