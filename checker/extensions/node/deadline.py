"""How long something is waited for: as long as something goes on, however busy the machine is."""

from __future__ import annotations

import time
from collections.abc import Callable


class Patience:
    """A time of silence after which nothing more is expected.

    Silence is time in which there is no sign of life. Time in which a program was ready to run and
    had no processor is none.
    """

    def __init__(self, starved: Callable[[], float]) -> None:
        """Begin to wait.

        Args:
            starved: says for how many seconds programs were ready to run so far, and had no processor.
        """
        self._starved = starved
        self._last, self._starved_then = time.monotonic(), starved()
        self._signs: object = None
        self.silent = self.waited = 0.0

    def look(self, signs: object, *, busy: bool) -> None:
        """Count the time since the last look.

        Args:
            signs: of life: whatever is another value when something has happened.
            busy: whether something is computing.
        """
        now, starved = time.monotonic(), self._starved()
        passed = max(0.0, now - self._last - (starved - self._starved_then))
        self._last, self._starved_then = now, starved
        self.waited += passed
        self.silent = 0.0 if busy or signs != self._signs else self.silent + passed
        self._signs = signs
