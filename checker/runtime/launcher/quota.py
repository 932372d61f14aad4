"""Whether the processes of a worker use more together than they may."""

import functools
import os
from typing import Any

from checker.runtime.launcher import exit_status, rlimits
from checker.runtime.launcher.cpu_wait import Starved
from checker.runtime.launcher.memory_quota import Memory
from checker.runtime.linux import procfs, syscalls

# How much more has to be told: seconds, and a part of what was told before, for few lines in all.
_LEAST_MORE, _MORE_EACH = 0.1, 0.05


@functools.cache
def shared_memory() -> int:
    """Bytes that every worker has in common with the warm process."""
    if not syscalls.LINUX:
        return 0
    processes = os.open("/proc", os.O_RDONLY | os.O_DIRECTORY)
    try:
        return procfs.memory_of_this(processes)
    finally:
        os.close(processes)


class Excess:
    """Which limit all processes of a worker together are above.

    By the way it tells the judge, which counts the time by the wall, what of that was not theirs.
    """

    def __init__(self, request: dict[str, Any], processes: int, told: int) -> None:
        """Make this before the first of them is forked."""
        self.processes = processes
        self._told = told
        self._starved, self._said = Starved(processes), 0.0
        self._shared = shared_memory()
        self._limits = request["limits"]
        self._memory = Memory(self._limits["memory_mb"] << 20, processes, self._shared)
        # The kernel counts a user's; where they are a user's who has others too, it allows more.
        self._most = rlimits.processes(self._limits)

    def of(self, roots: list[int]) -> str:
        """By name; empty when there is none."""
        used = procfs.of(roots, self.processes, self._shared, self._most + 1)
        self._tell(used.processes)
        if self._memory.is_too_much(used):
            return "memory"
        # The kernel lets nobody be more than the most, where they are alone: who is as many and
        # computes as well keeps trying.
        keeps_trying = len(used.processes) == self._most and used.cpu > self._limits["cpu_seconds"] / 2
        if len(used.processes) > self._most or keeps_trying:
            return "processes"
        # One process alone is the kernel's to end.
        return "cpu" if len(used.processes) > 1 and used.cpu > self._limits["cpu_seconds"] + 1 else ""

    def _tell(self, pids: list[int]) -> None:
        self._starved.look(pids)
        if self._starved.seconds > self._said * (1 + _MORE_EACH) + _LEAST_MORE:
            self._said = self._starved.seconds
            exit_status.say(self._told, {"starved": self._said})
