"""The fixture of tests about programs that use Redis."""

from __future__ import annotations

import pytest

from checker.extensions.port_lock import PortLock
from checker.extensions.redis.handle import RedisHandle
from checker.judge.context import JudgeContext


@pytest.fixture
def redis(judge_context: JudgeContext) -> RedisHandle:
    """A Redis server of this test's own, in the worker of the test's other fixtures."""
    session = judge_context.session or judge_context.open_session(is_real_time=True)
    return RedisHandle(session, PortLock(judge_context.job.exposure.ports, session.exit_stack))
