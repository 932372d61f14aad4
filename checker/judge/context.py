"""What a fixture of an extension gets to know of the test it is for."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from checker.judge.job import TaskJob
from checker.judge.rpc.session import WorkerSession
from checker.judge.rpc.worker_client import WorkerClient

# What the virtual clock shows when a worker starts is drawn from these seconds since 1970, of the years
# 2012 to 2032: there, every float has its neighbours equally near.
_VIRTUAL_STARTS = range(1_325_376_000, 1_956_528_000)

StartWorker = Callable[[TaskJob, dict[str, bytes], float | None, int], WorkerClient]


@dataclass
class TaskContext:
    """One task that is judged, for as long as that takes.

    Attributes:
        job: what was handed in, and what goes with it.
        memory: for what fixtures keep from one test of the task to the next, by name.
    """

    job: TaskJob
    memory: dict[str, Any] = field(default_factory=dict)


class JudgeContext:
    """One test: its task, its session with a worker, and numbers that the run's seed decides."""

    def __init__(
        self,
        task: TaskContext,
        name: str,
        start: StartWorker,
        seed: int,
        notice: Callable[[str], None],
        *,
        is_real_time: bool,
    ) -> None:
        """Prepare.

        Args:
            task: of which it is a test.
            name: of the test; with the seed it decides what is drawn.
            start: starts a worker.
            seed: of the run.
            notice: is given what the reader of the report should know besides.
            is_real_time: whether its worker has no virtual clock.
        """
        self.task = task
        self._opened: WorkerSession | None = None
        self._name = name
        self._start = start
        self._seed = seed
        self._notice = notice
        self._is_real_time = is_real_time

    @property
    def job(self) -> TaskJob:
        """What was handed in, and what goes with it."""
        return self.task.job

    @property
    def session(self) -> WorkerSession | None:
        """The session that was opened for this test, if one was."""
        return self._opened

    def open_session(self, *, is_real_time: bool = False) -> WorkerSession:
        """The session of this test, which ends with it. No worker is started before one is needed.

        Args:
            is_real_time: whether there is no virtual clock, whatever the test is marked with.
        """
        real = is_real_time or self._is_real_time
        self._opened = self._session(None if real else self.virtual_start(self._name), self._name)
        return self._opened

    def sessions_of_the_task(self) -> Callable[[], WorkerSession]:
        """A function that opens sessions for all tests of the task; the caller closes them.

        Each is in virtual time, and begins at the same moment.
        """
        return lambda: self._session(self.virtual_start(self.job.id), self.job.id)

    def number(self, name: str) -> int:
        """A number that no worker can know, the same when the run is repeated."""
        return random.Random(f"{self._seed} {name}").getrandbits(32)

    def rng(self) -> random.Random:
        """Random numbers that the run's seed and the test's name decide."""
        return random.Random(self.number(self._name))

    def virtual_start(self, name: str) -> float:
        """What the virtual clock of a worker shows first, in seconds since 1970."""
        return float(random.Random(f"{self._seed} {name} clock").choice(_VIRTUAL_STARTS))

    def worker_seed(self, name: str) -> int:
        """What `random` is seeded with in a worker, which may know it: what `rng` draws does not follow."""
        return random.Random(f"{self._seed} {name} worker").getrandbits(32)

    def _session(self, virtual_start: float | None, name: str) -> WorkerSession:
        job, seed = self.job, self.worker_seed(name)

        def start(data_files: dict[str, bytes], clock: float | None) -> WorkerClient:
            return self._start(job, data_files, clock, seed)

        return WorkerSession(
            start,
            job.sources,
            files=job.layout,
            helpers=job.helpers,
            virtual_start=virtual_start,
            notice=self._notice,
        )
