"""The fixture of tests about a module in Python."""

from __future__ import annotations

import pytest

from checker.extensions.python.handle import TaskHandle
from checker.judge.context import JudgeContext


@pytest.fixture
def task(judge_context: JudgeContext) -> TaskHandle:
    """The module that is handed in, in a worker of this test's own."""
    return TaskHandle(judge_context.open_session(), judge_context.job.files[0])
