"""How long a worker stood ready to run while no processor was free for it."""

import os
from time import monotonic

from checker.runtime.linux import procfs

_FIRST_AFTER = 0.25  # seconds: most workers are gone by then
_EACH = 0.1
_OF_TWO = 2  # what waits is mostly waited for: by us, and by another process


class Starved:
    """Adds up what the kernel says that processes waited for a processor.

    A machine that grades many at once lets each wait for its turn. That time is not the
    worker's own, and is not to count against it; time that it sleeps is. Of all threads the
    one that waited longest counts: the waits of many that compete with each other would add
    up to any number, at next to no processor time. Where the kernel does not tell, nothing
    is added up.
    """

    def __init__(self, processes: int) -> None:
        """Begin.

        Args:
            processes: a descriptor of `/proc`.
        """
        self._processes = processes
        self._began = self._last = monotonic()
        self._own = f"{os.getpid()}/task/{os.getpid()}"
        # Nanoseconds, by thread; ours may have watched many a worker before.
        self._seen = {self._own: procfs.waited(self._own, processes)}
        self.seconds = 0.0

    def look(self, pids: list[int]) -> None:
        """Add what these processes and we waited since the last look, at most the time that has gone by."""
        now = monotonic()
        if now - self._began < _FIRST_AFTER or now - self._last < _EACH:
            return
        longest = 0
        for thread in [self._own, *procfs.threads(pids, self._processes)]:
            nanoseconds = procfs.waited(thread, self._processes)
            longest = max(longest, nanoseconds - self._seen.get(thread, 0))
            self._seen[thread] = nanoseconds
        self.seconds += min(_OF_TWO * longest / 1e9, now - self._last)
        self._last = now
