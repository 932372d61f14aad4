"""One worker for those checks of a task that look, and change nothing.

A worker for each check costs more than a page of an app does. Checks of a file that says
`pytestmark = shares_worker()` therefore come to one worker, one after the other, as people come to a
server. What has to hold for a verdict holds still:

- Nobody fails for what others asked before: a check that does not pass among others is decided anew, alone,
  with a worker that nobody had before. The check after it comes to a fresh one; after a few such failures
  each has a worker of its own.
- There is one worker at a time, and each takes its leave: the last check before a worker of another kind
  is the one that has to see it go.
"""

from __future__ import annotations

from collections.abc import Callable

from checker.judge.worker import Worker

_MOST_FAILURES = 3


class SharedWorker:
    """A worker that several checks use, one after the other.

    Attributes:
        loaded: the modules that it has imported.
        visits: how many checks came to it.
    """

    def __init__(self, start: Callable[[dict[str, bytes]], Worker]) -> None:
        """Remember how to start one, with these data files beside the submission."""
        self._start = start
        self._worker: Worker | None = None
        self.loaded: set[str] = set()
        self.visits = 0
        self._failures = 0

    @property
    def is_over(self) -> bool:
        """Whether it serves nobody any more."""
        return self._failures >= _MOST_FAILURES

    def join(self, data_files: dict[str, bytes]) -> Worker:
        """The worker, for one more check; a fresh one where this one has used a good part of its time.

        Args:
            data_files: laid out in a fresh one; who is not the first has to put them there.

        Raises:
            Stopped: when the one before did not stay honest.
        """
        if self._worker is not None and self._worker.has_worked_long:
            self.leave()
        if self._worker is None:
            self._worker = self._start(data_files)
            self.visits = 0
        self.visits += 1
        self._worker.printed()  # what was printed before is none of this check's business
        return self._worker

    def leave(self) -> None:
        """End the worker, if there is one; it must have stayed honest.

        Raises:
            Stopped: when it is not.
        """
        if self._worker is not None:
            worker, self._worker = self._worker, None
            self.loaded = set()  # whoever came last keeps the old one
            worker.finish()

    def fail(self) -> None:
        """End the worker without a word: a check did not pass."""
        self._failures += 1
        self._close()

    def end(self) -> None:
        """Serve nobody any more."""
        self._failures = _MOST_FAILURES
        self._close()

    def _close(self) -> None:
        if self._worker is not None:
            self._worker.close()
            self._worker, self.loaded = None, set()
