"""How long something is waited for: until nothing has gone on for some time, however busy the machine is."""

from __future__ import annotations

import time
from collections.abc import Callable


class Deadline:
    """Measures the idle time after which nothing more is expected.

    Idle time is time without activity. Time in which a program was ready to run and had no
    processor does not count.

    Attributes:
        idle_seconds: since the last activity.
        waited_seconds: in all.
    """

    def __init__(self, cpu_wait: Callable[[], float]) -> None:
        """Begin to measure.

        Args:
            cpu_wait: the seconds for which programs were ready to run so far, and had no processor.
        """
        self._cpu_wait = cpu_wait
        self._last, self._last_cpu_wait = time.monotonic(), cpu_wait()
        self._activity: object = None
        self.idle_seconds = self.waited_seconds = 0.0

    def update(self, activity: object, *, is_busy: bool) -> None:
        """Count the time since the last call.

        Args:
            activity: any value that differs from the last one when something has happened.
            is_busy: whether something is computing.
        """
        now, cpu_wait = time.monotonic(), self._cpu_wait()
        passed = max(0.0, now - self._last - (cpu_wait - self._last_cpu_wait))
        self._last, self._last_cpu_wait = now, cpu_wait
        self.waited_seconds += passed
        has_happened = is_busy or activity != self._activity
        self.idle_seconds = 0.0 if has_happened else self.idle_seconds + passed
        self._activity = activity
