"""The fixtures of tests about tests that learners write."""

from __future__ import annotations

import random

import pytest

from checker.analysis.python.syntax_tree import parse
from checker.extensions.mutation_testing.experiment import Trial
from checker.extensions.mutation_testing.suite import Suite
from checker.judge.context import JudgeContext

_NAME = "mutation_testing"


@pytest.fixture
def trial(judge_context: JudgeContext) -> Trial:
    """The tests that are handed in, to be run on variants; the same for all checks of a task."""
    memory = judge_context.task.memory
    if _NAME not in memory:
        memory[_NAME] = _trial(judge_context)
    kept = memory[_NAME]
    assert isinstance(kept, Trial)
    return kept


@pytest.fixture
def suite(judge_context: JudgeContext, trial: Trial) -> Suite:
    """The tests that are handed in, as text and as what they do."""
    job = judge_context.job
    helpers = {name: parse(job.sources[name]) for name in job.helpers if name in job.sources}
    return Suite(trial, parse(job.sources[job.files[0]]), helpers)


def _trial(context: JudgeContext) -> Trial:
    job = context.job
    if _NAME not in job.data:
        raise pytest.UsageError(f"{job.id} has no [task.settings.{_NAME}] in tasks.toml")
    draw = random.Random(context.number(job.id))
    return Trial(job.data[_NAME], job.files[0], context.sessions_of_the_task(), job.limits, draw)
