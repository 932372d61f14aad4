"""How long something is waited for, on a machine that may be busy with other things."""

from __future__ import annotations

import time
from collections.abc import Callable

_MOST = 5  # times as long as was asked for


class Patience:
    """An amount of time, and more for a program that computes or whose turn does not come."""

    def __init__(self, seconds: float, starved: Callable[[], float], busy: Callable[[], bool]) -> None:
        """Begin to wait.

        Args:
            seconds: for a program that is idle, on an idle machine.
            starved: says for how many seconds it was ready to run so far, and had no processor.
            busy: says whether it computes just now; asked only when time is up.
        """
        self._seconds, self._starved, self._busy = seconds, starved, busy
        self._began, self._starved_before = time.monotonic(), starved()

    @property
    def is_over(self) -> bool:
        """Whether nobody need wait any longer."""
        passed = time.monotonic() - self._began
        if passed < self._seconds or passed > _MOST * self._seconds:
            return passed > self._seconds
        if passed - (self._starved() - self._starved_before) < self._seconds:
            return False
        return not self._busy()
