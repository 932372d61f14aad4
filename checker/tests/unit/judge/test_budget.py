"""When the other checks of a task are not begun any more."""

from __future__ import annotations

import pytest

from checker.judge.budget import MAX_LIMIT_HITS, LimitBudget
from checker.judge.exceptions import Limit, SubmissionRaised, WaitTimeout, WorkerStopped
from checker.report.model import Verdict

SLOW = WorkerStopped(Verdict.TIMEOUT, "late", Limit.WALL_TIME)
MANY = WorkerStopped(Verdict.ERROR, "many", Limit.PROCESSES)
TASK = "0x09-x/1"


def budget_after(*errors: BaseException, has_failed: bool = True) -> LimitBudget:
    budget = LimitBudget()
    for error in errors:
        budget.record_error(TASK, error)
    if has_failed:
        budget.record_core_failure(TASK)
    return budget


@pytest.mark.parametrize(
    "errors",
    [
        [SLOW] * MAX_LIMIT_HITS,
        [SubmissionRaised(Verdict.MEMORY, "large"), SLOW],
        [MANY],
        [WaitTimeout("nothing came")],
    ],
)
def test_limits_spend_it(errors: list[BaseException]) -> None:
    budget = budget_after(*errors)
    assert budget.is_spent(TASK)
    assert not budget.is_spent("0x09-x/2")


@pytest.mark.parametrize(
    "errors",
    [
        [SLOW] * (MAX_LIMIT_HITS - 1),
        [SubmissionRaised(Verdict.ERROR, "this raised ValueError")] * 5,
        [WorkerStopped(Verdict.ERROR, "it had more than 8 processes at once, it says")] * 5,
        [WorkerStopped(Verdict.BLOCKED, "another check has to pass first")] * 5,
        [AssertionError("processes at once")] * 5,
    ],
)
def test_nothing_else_spends_it(errors: list[BaseException]) -> None:
    assert not budget_after(*errors).is_spent(TASK)


def test_task_that_passes_its_core_checks_goes_on() -> None:
    assert not budget_after(MANY, has_failed=False).is_spent(TASK)
