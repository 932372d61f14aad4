"""Judges side by side, for one grading or kept warm for many."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from checker import signals
from checker.extension import Exposure
from checker.judge.process import JudgeProcess, preload
from checker.sandbox import Isolation


class JudgePool:
    """Judge processes that one grading at a time may use.

    They hold open sandboxes and nothing of what they judged.
    """

    def __init__(self, isolation: Isolation) -> None:
        """Start none yet.

        Args:
            isolation: the requested level.
        """
        self._isolation = isolation
        self._processes: list[JudgeProcess] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    @property
    def pids(self) -> list[int]:
        """The numbers of the processes that it has."""
        return [process.pid for process in self._processes if process.alive]

    def take(self, size: int, exposure: Exposure, seed: int) -> list[JudgeProcess]:
        """At least one judge, at most `size`; new ones open a sandbox of that exposure and seed.

        A single one imports what it needs by itself, and this process can go on at once. For several,
        it is imported here, once for all.
        """
        self._processes = [process for process in self._processes if process.alive]
        if size > 1 and len(self._processes) < size:
            preload()
        while len(self._processes) < max(1, size):
            with signals.deferred():  # a process that is in no list would never be ended
                self._processes.append(JudgeProcess(self._isolation, exposure, seed))
        return self._processes[: max(1, size)]

    def close(self) -> None:
        """End them all; `take` starts new ones. Safe to call twice."""
        for process in self._processes:
            process.close()
        self._processes = []
