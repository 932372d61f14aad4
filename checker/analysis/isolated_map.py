"""Runs a reader of hostile text in a child process that has its limits.

Parsers can be crashed and made to run for ever. Each item has its own time, of
a processor; a child that does not come back costs that item alone, and the rest
goes on in a new child. What a text cannot do is our machine's fault: to fill a
disk, to be killed by somebody, or to be late without computing.
"""

from __future__ import annotations

import contextlib
import faulthandler
import multiprocessing
import os
import resource
import signal
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Generic, TypeVar

from checker import signals
from checker.host import resources
from checker.host.scratch import Scratch
from checker.runtime.linux import procfs, syscalls

Item = TypeVar("Item")
Result = TypeVar("Result")

_MEMORY = 4 << 30
_STACK = 64 << 20
_LATEST = 10  # times as long by the wall, not counted for how long it had no processor
_LOOK_SECONDS = 0.5
_FORK = multiprocessing.get_context("fork")


@dataclass(frozen=True, slots=True)
class Ended:
    """The child did not come back with a result.

    Attributes:
        late: it was ended because it took too long; else it crashed.
        reason: the end of a sentence that begins with what was read.
        undecided: why that says nothing of what was read, as a sentence: the
            machine was at fault. Empty when it does.
    """

    late: bool
    reason: str
    undecided: str = ""


@dataclass(frozen=True, slots=True)
class _Trouble:
    """What the child sends where the machine failed it."""

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
            seconds: of a processor that an item may take. What waits for something else ten
                times as long is ended too, and that is nobody's fault.
            split: makes smaller items of one that did not come back, to find
                the culprit; none when it cannot be made smaller.
        """
        self.results: list[tuple[Item, Result | Ended]] = []
        self._function = function
        self._items = list(items)
        self._seconds = seconds
        self._split = split
        self._process: Any = None
        self._scratch: Scratch | None = None
        self.connection: Connection
        self.deadline = 0.0
        self._began = self._used_before = self._starved_before = self._limit = 0.0
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
                self._lost(Ended(False, "ended the program that read it", self._killed()))
                return
            if isinstance(result, _Trouble):
                self._lost(Ended(False, "could not be read", result.reason))
                return
            self.results.append((self._items.pop(0), result))
            if self.done:
                self.close()
            else:
                self._set_deadline()
        elif time.monotonic() > self.deadline:
            self._look_at_the_time()

    def close(self) -> None:
        """End the child. Safe to call twice."""
        if self._process is not None:
            for pid in self._family():  # Node may compute on when whoever reads its answer is gone
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.kill(pid, signal.SIGKILL)
            self._process.join()
            self._process.close()
            self._process = None
            self.connection.close()
            assert self._scratch is not None
            self._scratch.remove()

    def _start(self) -> None:
        self.close()
        if self.done:
            return
        try:
            with signals.deferred():
                self._fork()
        except KeyboardInterrupt:
            self.close()  # nobody else can: who made it does not have it yet
            raise
        self._set_deadline()

    def _fork(self) -> None:
        self.connection, theirs = _FORK.Pipe(duplex=False)
        self._scratch = Scratch()  # what it leaves, when it is ended
        self._process = _FORK.Process(
            target=_serve, args=(theirs, self._function, tuple(self._items), self._scratch.path), daemon=True
        )
        self._process.start()
        theirs.close()

    def _set_deadline(self) -> None:
        self._began, self._used_before = time.monotonic(), self._used()
        self._starved_before = self._starved()
        # Asked once: a cache that is filled meanwhile must not make it late.
        self._limit = self._seconds(self._items[0])
        self.deadline = self._began + self._limit

    def _look_at_the_time(self) -> None:
        """End it where it computed for too long, or waited for too long; else let it go on."""
        late = f"took more than {self._limit:g} seconds to read"
        left = self._limit - (self._used() - self._used_before)
        waited = time.monotonic() - self._began - (self._starved() - self._starved_before)
        if left <= 0:
            self._lost(Ended(True, late))
        elif waited > _LATEST * self._limit:
            self._lost(Ended(True, late, "its reader got nowhere: is the machine out of memory?"))
        else:
            self.deadline = time.monotonic() + min(max(left, 0.01), _LOOK_SECONDS)

    def _used(self) -> float:
        """Seconds of a processor that the child has used, and what it started."""
        return sum(map(_processor_seconds, self._family()))

    def _starved(self) -> float:
        """Seconds for which one of these could have run, and had no processor; 0 where nobody tells."""
        return max(map(_starved_seconds, self._family()))

    def _family(self) -> list[int]:
        try:
            processes = os.open("/proc", os.O_RDONLY | os.O_DIRECTORY)
        except OSError:
            return [self._process.pid]
        try:
            return [self._process.pid, *procfs.children(self._process.pid, processes)]
        finally:
            os.close(processes)

    def _killed(self) -> str:
        """What ended the child that is gone, as a sentence, where that was not the text; empty else."""
        self._process.join(1)
        code = self._process.exitcode
        if code not in (-signal.SIGKILL, -signal.SIGTERM, -signal.SIGXCPU, -signal.SIGXFSZ):
            return ""
        return f"its reader was ended by {signal.Signals(-code).name}: is there too little memory?"

    def _lost(self, ended: Ended) -> None:
        item = self._items.pop(0)
        smaller = self._split(item)
        if smaller:
            self._items[:0] = smaller
        else:
            self.results.append((item, ended))
        self._start()


def _processor_seconds(pid: int) -> float:
    try:
        return syscalls.processor_seconds(pid)
    except OSError:
        return 0.0


def _starved_seconds(pid: int) -> float:
    try:
        return int(Path(f"/proc/{pid}/schedstat").read_bytes().split()[1]) / 1e9
    except (OSError, ValueError, IndexError):
        return 0.0


def _serve(
    connection: Connection, function: Callable[[Any], Any], items: Sequence[Any], scratch: str
) -> None:
    signals.ignore_in_child()
    syscalls.die_with_parent()
    tempfile.tempdir = scratch
    os.chdir(scratch)  # wherever we were begun may be gone
    faulthandler.disable()  # a crash is an answer here, not a failure to tell of
    memory_is_scarce = _bind()
    try:
        for item in items:
            connection.send(function(item))
    except BaseException as error:
        if os.environ.get("CHECKER_DEBUG"):
            raise
        reason = resources.trouble(error)
        if isinstance(error, MemoryError) and memory_is_scarce:
            reason = "there is too little memory (ulimit -v)"
        if reason:
            with contextlib.suppress(OSError):
                connection.send(_Trouble(reason))
        os._exit(1)  # the parent says which item it was; a traceback of ours helps nobody


def _bind() -> bool:
    """Bind this process; whether it may have less memory than any text is worth."""
    scarce = False
    for name, value in (("RLIMIT_AS", _MEMORY), ("RLIMIT_CORE", 0), ("RLIMIT_STACK", _STACK)):
        with contextlib.suppress(AttributeError, ValueError, OSError):
            hard = resource.getrlimit(getattr(resource, name))[1]
            if hard != resource.RLIM_INFINITY and hard < value:
                scarce |= name == "RLIMIT_AS"
                value = hard
            resource.setrlimit(getattr(resource, name), (value, value))
    return scarce
