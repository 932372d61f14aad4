"""A Redis server for a project that uses Redis, and not Node."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest

from checker import extension
from checker.curriculum.model import Limits
from checker.extensions.port_lock import PortLock
from checker.extensions.redis.handle import RedisHandle
from checker.judge.exceptions import SubmissionRaised, WorkerStopped
from checker.judge.rpc.session import WorkerSession
from checker.judge.rpc.worker_client import WorkerClient
from checker.report.model import Verdict
from checker.sandbox import Isolation
from checker.sandbox.open import open_sandbox

LIMITS = Limits(wall_seconds=60.0, cpu_seconds=10.0)


@pytest.fixture(params=[Isolation.AUTO, Isolation.LIMITS])
def redis(request: pytest.FixtureRequest) -> Iterator[RedisHandle]:
    exposure = extension.exposure_of(["redis"])
    sandbox = open_sandbox(request.param, exposure)

    def start(_: dict[str, bytes], clock: float | None) -> WorkerClient:
        return WorkerClient(sandbox.start(msgspec.structs.asdict(LIMITS)), LIMITS, {}, clock=None, seed=0)

    session = WorkerSession(start, {})
    try:
        yield RedisHandle(session, PortLock(exposure.ports, session.exit_stack))
    finally:
        session.close()
        sandbox.close()


def test_holds_what_is_set_and_says_what_is_published(redis: RedisHandle) -> None:
    redis.start(submission_has_run=False)
    assert redis.execute("SET", "key", "value") == "OK"
    redis.subscribe("channel")
    assert redis.execute_all([["GET", "key"], ["PUBLISH", "channel", "hello"]]) == ["value", 1]
    assert redis.messages() == ["hello"]
    assert redis.messages() == []


def test_commands_of_the_judge_are_not_recorded(redis: RedisHandle) -> None:
    redis.start(submission_has_run=False)
    redis.monitor()
    redis.execute("SET", "key", "value")
    assert redis.recorded_commands() == []


def test_a_server_that_is_gone_is_an_error_of_the_submission(redis: RedisHandle) -> None:
    redis.start(submission_has_run=False)
    redis.stop()
    with pytest.raises(SubmissionRaised, match="was it shut down") as error:
        redis.execute("GET", "key")
    assert error.value.verdict is Verdict.ERROR


def test_undecided_where_redis_is_not_installed(redis: RedisHandle, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("checker.extensions.redis.program.missing", lambda: "Redis is not installed")
    with pytest.raises(WorkerStopped, match="not installed") as stopped:
        redis.start(submission_has_run=False)
    assert stopped.value.verdict is Verdict.UNDECIDED
