"""Whether the processes of a worker use more together than they may."""

import functools
import os
from typing import Any

from checker.runtime.launcher import exit_status, rlimits, usage
from checker.runtime.launcher.cpu_wait import CpuWaitMeter
from checker.runtime.launcher.memory_quota import MemoryQuota
from checker.runtime.linux import procfs, syscalls

# By how much the CPU wait has to grow to be reported again, in seconds and as a part of what was
# reported before: so the judge gets few lines.
_REPORT_SECONDS, _REPORT_FACTOR = 0.1, 0.05


@functools.cache
def shared_memory() -> int:
    """Return the bytes that every worker has in common with the zygote."""
    if not syscalls.LINUX:
        return 0
    proc = procfs.open_proc()
    try:
        return procfs.memory(os.getpid(), proc)
    finally:
        os.close(proc)


class QuotaMonitor:
    """Says which quota the processes of one worker exceed together.

    Also reports CPU wait to the judge, which extends the wall-clock limit by it.
    """

    def __init__(self, request: dict[str, Any], proc: int, status_pipe: int) -> None:
        """Begin to watch; to be made before the worker is forked.

        Args:
            request: `limits`.
            proc: a descriptor of `/proc`.
            status_pipe: where CPU wait is reported to.
        """
        self.proc = proc
        self._status_pipe = status_pipe
        self._cpu_wait, self._reported_wait = CpuWaitMeter(proc), 0.0
        self._shared = shared_memory()
        self._limits = request["limits"]
        self._memory = MemoryQuota(self._limits["memory_mb"] << 20, proc, self._shared)
        # RLIMIT_NPROC counts per user; where a worker shares its user with others, that limit is higher.
        self._max_processes = rlimits.max_processes(self._limits)

    def exceeded(self, roots: list[int]) -> str:
        """Return the name of the quota that these processes and their descendants exceed; empty if none."""
        used = usage.measure(roots, self.proc, self._shared, self._max_processes + 1)
        self._report_cpu_wait(used.processes)
        if self._memory.is_exceeded(used):
            return "memory"
        # Where a worker has its user to itself, the kernel keeps it from exceeding the limit: a
        # worker that stays at the limit and computes as well is a fork bomb that keeps trying.
        count, cpu_seconds = len(used.processes), self._limits["cpu_seconds"]
        is_fork_bomb = count == self._max_processes and used.cpu > cpu_seconds / 2
        if count > self._max_processes or is_fork_bomb:
            return "processes"
        # A single process is ended by the kernel (RLIMIT_CPU).
        return "cpu" if count > 1 and used.cpu > cpu_seconds + 1 else ""

    def _report_cpu_wait(self, pids: list[int]) -> None:
        self._cpu_wait.update(pids)
        if self._cpu_wait.seconds > self._reported_wait * (1 + _REPORT_FACTOR) + _REPORT_SECONDS:
            self._reported_wait = self._cpu_wait.seconds
            exit_status.send(self._status_pipe, {"cpu_wait_seconds": self._reported_wait})
