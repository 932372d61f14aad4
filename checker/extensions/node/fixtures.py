"""The fixture of tests about programs in JavaScript."""

from __future__ import annotations

import pytest

from checker.extensions.node.handle import NodeHandle
from checker.extensions.port_lock import PortLock
from checker.extensions.redis.extension import RedisExtension
from checker.extensions.redis.handle import RedisHandle
from checker.judge.context import JudgeContext


@pytest.fixture
def node(judge_context: JudgeContext) -> NodeHandle:
    """The JavaScript that is handed in, with a Node and a Redis of this test's own, in real time."""
    job = judge_context.job
    session = judge_context.open_session(is_real_time=True)
    ports = PortLock(job.exposure.ports, session.exit_stack)
    redis = RedisHandle(session, ports) if RedisExtension.name in job.extensions else None
    return NodeHandle(session, job.files, job.layout, job.imports, ports, redis)
