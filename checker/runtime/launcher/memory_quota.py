"""Whether the processes of a worker have more memory together than they may."""

from time import monotonic

from checker.runtime.launcher import usage
from checker.runtime.launcher.usage import Usage

_PAUSE_FACTOR = 4  # pause between two exact measurements, in durations of the last one


class MemoryQuota:
    """Measures quickly, and exactly only where the quick measurement exceeds the limit.

    The quick measurement counts a page as often as there are processes that have it. After a
    fork that is all of them, and the exact one (every page divided by the number of its owners)
    takes a while.
    """

    def __init__(self, limit: int, proc: int, shared: int) -> None:
        """Set the limit.

        Args:
            limit: in bytes.
            proc: a descriptor of `/proc`.
            shared: bytes that each process has had since it was forked.
        """
        self._limit, self._proc, self._shared = limit, proc, shared
        self._not_before = 0.0

    def is_exceeded(self, used: Usage) -> bool:
        """Whether that is more than the limit; False until the next exact measurement is due."""
        started = monotonic()
        if used.memory <= self._limit or started < self._not_before:
            return False
        exact = usage.unique_memory(used.processes, self._proc, self._shared)
        self._not_before = monotonic() + _PAUSE_FACTOR * (monotonic() - started)
        return exact > self._limit
