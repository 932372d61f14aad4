"""How many checks of a task may run into a limit before the others are not begun."""

from __future__ import annotations

from collections import Counter

from checker.judge.exceptions import Limit, SubmissionRaised, WaitTimeout, WorkerStopped
from checker.report.model import Verdict

# Each costs as much as the limit. A count, and no amount of time: what is blocked must not depend on how
# busy the machine is.
MAX_LIMIT_HITS = 2
# For tests that ask whether a task passes, and not which checks do.
STOPS_AT_FIRST_FAILURE = False
_SLOW = (Verdict.TIMEOUT, Verdict.MEMORY)


class LimitBudget:
    """Counts, for each task, the checks that ran into a limit."""

    def __init__(self) -> None:
        self._hits: Counter[str] = Counter()
        self._failed: set[str] = set()

    def record_error(self, task_id: str, error: BaseException) -> None:
        """Count what ended a check of the task."""
        match error:
            case WorkerStopped(limit=Limit.PROCESSES) | WaitTimeout():
                hits = MAX_LIMIT_HITS  # the next check would end the same way
            case WorkerStopped() | SubmissionRaised():
                hits = int(error.verdict in _SLOW)
            case _:
                hits = 0
        self._hits[task_id] += hits

    def record_core_failure(self, task_id: str) -> None:
        """A core check of the task did not pass."""
        self._failed.add(task_id)

    def is_spent(self, task_id: str) -> bool:
        """Whether the next check of the task is not to be begun: the task has failed, and slowly."""
        return task_id in self._failed and (STOPS_AT_FIRST_FAILURE or self._hits[task_id] >= MAX_LIMIT_HITS)
