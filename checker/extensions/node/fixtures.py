"""The fixture of tests about programs in JavaScript."""

from __future__ import annotations

import pytest

from checker.extensions.node.handle import NodeHandle
from checker.judge.context import JudgeContext


@pytest.fixture
def node(judge_context: JudgeContext) -> NodeHandle:
    """The JavaScript that is handed in, with a Node and a Redis of this test's own, in real time."""
    job = judge_context.job
    return NodeHandle(judge_context.open_session(is_real_time=True), job.files, job.layout, job.imports)
