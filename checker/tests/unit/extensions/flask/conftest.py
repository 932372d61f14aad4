"""Small Flask apps in a worker, as a behaviour test holds them."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator

import msgspec
import pytest

from checker.curriculum.model import Limits
from checker.extension import Exposure
from checker.extensions.python.handle import TaskHandle
from checker.judge.rpc.session import WorkerSession
from checker.judge.rpc.worker_client import WorkerClient
from checker.sandbox import Isolation, Sandbox, open_sandbox

LIMITS = Limits(wall_seconds=3.0)
START = 1_600_000_000.0  # 2020-09-13 12:26:40 UTC

MakeTask = Callable[..., TaskHandle]


@pytest.fixture(scope="session", params=[Isolation.AUTO, Isolation.LIMITS])
def sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    opened = open_sandbox(request.param, Exposure(("flask", "flask-babel", "pytz")))
    yield opened
    opened.close()


@pytest.fixture
def task(sandbox: Sandbox) -> Iterator[MakeTask]:
    """Makes a handle on `1-app.py` with that text, and other files beside it."""
    conversations: list[WorkerSession] = []

    def make(source: str, **files: str | bytes) -> TaskHandle:
        contents: dict[str, str | bytes] = {"1-app.py": textwrap.dedent(source), **files}
        layout = {
            name: content if isinstance(content, bytes) else content.encode()
            for name, content in contents.items()
        }

        def start(data: dict[str, bytes], clock: float | None) -> WorkerClient:
            process = sandbox.start(msgspec.structs.asdict(LIMITS))
            return WorkerClient(process, LIMITS, layout | data, clock=clock, seed=0)

        made = WorkerSession(start, {"1-app.py": textwrap.dedent(source)}, files=layout, virtual_start=START)
        conversations.append(made)
        return TaskHandle(made, "1-app.py")

    yield make
    for conversation in conversations:
        conversation.close()
