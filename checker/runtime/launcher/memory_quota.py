"""Whether processes have more memory together than they may."""

from time import monotonic

from checker.runtime.linux import procfs

_PAUSE = 4  # times as long as the last exact look took, until the next


class Memory:
    """Looks quickly, and exactly where the quick look finds too much.

    A quick look counts a page as often as there are processes that have it. After a
    fork that is all of them, and the exact look (every page divided by how many have
    it) takes a while.
    """

    def __init__(self, limit: int, processes: int, shared: int) -> None:
        """Begin.

        Args:
            limit: in bytes.
            processes: a descriptor of `/proc`.
            shared: bytes that all have in common since they were forked.
        """
        self._limit, self._processes, self._shared = limit, processes, shared
        self._not_before = 0.0

    def is_too_much(self, used: procfs.Usage) -> bool:
        """Whether that is more than the limit, as far as it is known."""
        started = monotonic()
        if used.memory <= self._limit or started < self._not_before:
            return False
        exactly = procfs.proportional(used.processes, self._processes, self._shared)
        self._not_before = monotonic() + _PAUSE * (monotonic() - started)
        return exactly > self._limit
