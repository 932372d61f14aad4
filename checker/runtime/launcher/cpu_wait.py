"""Measures how long a worker was ready to run while no processor was free for it."""

import os
from time import monotonic

from checker.runtime.linux import procfs

_START_SECONDS = 0.25  # most workers have ended by then
_INTERVAL_SECONDS = 0.1
_WAIT_FACTOR = 2  # while one thread waits for a CPU, a second usually waits for that thread


class CpuWaitMeter:
    """Adds up the run-queue wait that the kernel reports (`schedstat`).

    A machine that grades many submissions at once lets each wait for its turn. That time must
    not count against the worker; time that it sleeps must. Of all threads, the one that waited
    longest counts: the waits of many threads that compete with each other would add up to any
    number, at next to no processor time. Where the kernel reports nothing, nothing is added.

    Attributes:
        seconds: the wait so far.
    """

    def __init__(self, proc: int) -> None:
        """Begin to measure.

        Args:
            proc: a descriptor of `/proc`.
        """
        self._proc = proc
        self._started = self._updated = monotonic()
        self._own_thread = f"{os.getpid()}/task/{os.getpid()}"
        # Nanoseconds, by thread; the launcher's own thread may have watched other workers before.
        self._last_waits = {self._own_thread: procfs.cpu_wait_nanoseconds(self._own_thread, proc)}
        self.seconds = 0.0

    def update(self, pids: list[int]) -> None:
        """Add the wait of these processes, or of the launcher, since the last update.

        No more is added than the time that has passed since then.
        """
        now = monotonic()
        if now - self._started < _START_SECONDS or now - self._updated < _INTERVAL_SECONDS:
            return
        longest = 0
        for thread in [self._own_thread, *procfs.threads(pids, self._proc)]:
            nanoseconds = procfs.cpu_wait_nanoseconds(thread, self._proc)
            longest = max(longest, nanoseconds - self._last_waits.get(thread, 0))
            self._last_waits[thread] = nanoseconds
        self.seconds += min(_WAIT_FACTOR * longest / 1e9, now - self._updated)
        self._updated = now
