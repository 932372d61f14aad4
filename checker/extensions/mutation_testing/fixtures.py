"""The fixtures of tests about tests that learners write."""

from __future__ import annotations

import random

import pytest

from checker.analysis.python.syntax_tree import parse
from checker.extensions.mutation_testing.experiment import MutationRun
from checker.extensions.mutation_testing.suite import Suite
from checker.judge.context import JudgeContext

_NAME = "mutation_testing"


@pytest.fixture
def mutation_run(judge_context: JudgeContext) -> MutationRun:
    """The tests that are handed in, to be run on variants; the same for all checks of a task."""
    memory = judge_context.task.memory
    if _NAME not in memory:
        memory[_NAME] = _mutation_run(judge_context)
    run = memory[_NAME]
    assert isinstance(run, MutationRun)
    return run


@pytest.fixture
def suite(judge_context: JudgeContext, mutation_run: MutationRun) -> Suite:
    """The tests that are handed in, as text and as what they do."""
    job = judge_context.job
    helpers = {name: parse(job.sources[name]) for name in job.helpers if name in job.sources}
    return Suite(mutation_run, parse(job.sources[job.files[0]]), helpers)


def _mutation_run(context: JudgeContext) -> MutationRun:
    job = context.job
    if _NAME not in job.data:
        raise pytest.UsageError(f"{job.id} has no [task.settings.{_NAME}] in tasks.toml")
    draw = random.Random(context.number(job.id))
    return MutationRun(job.data[_NAME], job.files[0], context.sessions_of_the_task(), job.limits, draw)
