"""Runs a reader of hostile text in a child process that has its limits.

Parsers can be crashed and made to run for ever. Each item has its own time;
a child that does not come back costs that item alone, and the rest goes on
in a new child.
"""

from __future__ import annotations

import contextlib
import faulthandler
import multiprocessing
import os
import resource
import shutil
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any, Generic, TypeVar

from checker import interrupts
from checker.worker import kernel

Item = TypeVar("Item")
Result = TypeVar("Result")

_MEMORY = 4 << 30
_STACK = 64 << 20
_LATEST = 3  # times as long by the wall
_FORK = multiprocessing.get_context("fork")


@dataclass(frozen=True, slots=True)
class Ended:
    """The child did not come back with a result.

    Attributes:
        late: it was ended because it took too long; else it crashed.
        reason: the end of a sentence that begins with what was read.
    """

    late: bool
    reason: str


class Contained(Generic[Item, Result]):
    """A function on its way over a list of items, in a child.

    Wait for `connection` to become readable until `deadline`, call `step`,
    and go on until `done`.

    Attributes:
        results: what came of each item that is decided.
    """

    def __init__(
        self,
        function: Callable[[Item], Result],
        items: Sequence[Item],
        seconds: Callable[[Item], float],
        split: Callable[[Item], Sequence[Item]] = lambda item: (),
    ) -> None:
        """Start.

        Args:
            function: is given one item, in the child.
            items: in the order in which they are done.
            seconds: of a processor that an item may take; as many by the wall, or more where
                the machine is busy, but no more than three times as many.
            split: makes smaller items of one that did not come back, to find
                the culprit; none when it cannot be made smaller.
        """
        self.results: list[tuple[Item, Result | Ended]] = []
        self._function = function
        self._items = list(items)
        self._seconds = seconds
        self._split = split
        self._process: Any = None
        self._scratch = ""
        self.connection: Connection
        self.deadline = 0.0
        self._began = self._used_before = 0.0
        self._start()

    @property
    def done(self) -> bool:
        """Whether every item is decided."""
        return not self._items

    def step(self) -> None:
        """Take what has arrived, or act on what has not."""
        if self.done:
            return
        if self.connection.poll(0):
            try:
                result = self.connection.recv()
            except (EOFError, OSError):
                self._lost(Ended(False, "ended the program that read it"))
                return
            self.results.append((self._items.pop(0), result))
            if self.done:
                self.close()
            else:
                self._set_deadline()
        elif time.monotonic() > self.deadline and not self._has_time_left():
            self._lost(Ended(True, f"took more than {self._seconds(self._items[0]):g} seconds to read"))

    def close(self) -> None:
        """End the child. Safe to call twice."""
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
            self._process = None
            self.connection.close()
            shutil.rmtree(self._scratch, ignore_errors=True)

    def _start(self) -> None:
        self.close()
        if self.done:
            return
        try:
            with interrupts.held():
                self._fork()
        except KeyboardInterrupt:
            self.close()  # nobody else can: who made it does not have it yet
            raise
        self._set_deadline()

    def _fork(self) -> None:
        self.connection, theirs = _FORK.Pipe(duplex=False)
        self._scratch = tempfile.mkdtemp(prefix="checker-reading-")  # what it leaves, when it is ended
        self._process = _FORK.Process(
            target=_serve, args=(theirs, self._function, tuple(self._items), self._scratch), daemon=True
        )
        self._process.start()
        theirs.close()

    def _set_deadline(self) -> None:
        self._began, self._used_before = time.monotonic(), self._used()
        self.deadline = self._began + self._seconds(self._items[0])

    def _has_time_left(self) -> bool:
        """Whether a busy machine kept it waiting, so that it goes on."""
        seconds = self._seconds(self._items[0])
        left = seconds - (self._used() - self._used_before)
        now, latest = time.monotonic(), self._began + _LATEST * seconds
        self.deadline = min(now + left, latest)
        return self.deadline > now

    def _used(self) -> float:
        try:
            return kernel.processor_seconds(self._process.pid)
        except OSError:
            return 0.0

    def _lost(self, ended: Ended) -> None:
        item = self._items.pop(0)
        smaller = self._split(item)
        if smaller:
            self._items[:0] = smaller
        else:
            self.results.append((item, ended))
        self._start()


def _serve(
    connection: Connection, function: Callable[[Any], Any], items: Sequence[Any], scratch: str
) -> None:
    interrupts.leave_to_parent()
    tempfile.tempdir = scratch
    faulthandler.disable()  # a crash is an answer here, not a failure to tell of
    for name, value in (("RLIMIT_AS", _MEMORY), ("RLIMIT_CORE", 0), ("RLIMIT_STACK", _STACK)):
        with contextlib.suppress(AttributeError, ValueError, OSError):
            resource.setrlimit(getattr(resource, name), (value, value))
    try:
        for item in items:
            connection.send(function(item))
    except BaseException:
        if os.environ.get("CHECKER_DEBUG"):
            raise
        os._exit(1)  # the parent says which item it was; a traceback of ours helps nobody
