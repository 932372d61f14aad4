"""Maps a function over items in a child process that has limits.

Parsers of hostile text can be made to crash and to run for ever. Each item has
its own processor time; a child that crashes or takes too long costs that item
alone, and the rest goes on in a new child. What a text cannot cause is the
machine's fault: a full disk, a kill from outside, waiting without computing.
"""

from __future__ import annotations

import contextlib
import faulthandler
import multiprocessing
import multiprocessing.connection
import os
import resource
import signal
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any, Generic, TypeVar

from checker import signals
from checker.host import resources
from checker.host.scratch import Scratch
from checker.runtime.linux import procfs, syscalls

Item = TypeVar("Item")
Result = TypeVar("Result")

_MEMORY = 4 << 30
_STACK = 64 << 20
# A child may take this many times its processor time by the wall, waits for a processor not counted.
_MAX_WAIT_FACTOR = 10
_CHECK_SECONDS = 0.5
_FORK = multiprocessing.get_context("fork")


@dataclass(frozen=True, slots=True)
class Crashed:
    """There is no result for an item, because the child crashed or was killed.

    Attributes:
        timed_out: whether it was killed because it took too long.
        reason: the end of a sentence that begins with the item.
        undecided: why the machine was at fault and not the item, as a sentence;
            empty when the item was.
    """

    timed_out: bool
    reason: str
    undecided: str = ""


@dataclass(frozen=True, slots=True)
class _MachineFault:
    """What the child sends where the machine failed it."""

    reason: str


class IsolatedMap(Generic[Item, Result]):
    """A function applied to one item after the other, in a child process.

    Wait for `connection` to become readable until `deadline`, call `step`,
    and go on until `is_done`; or call `wait`, which does just that.

    Attributes:
        results: the items that are decided, each with its result.
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
            function: called in the child with one item.
            items: in the order in which they are done.
            seconds: of processor time that an item may take. A child that waits ten times
                as long without computing is killed too, and the item is undecided.
            split: makes smaller items of one that crashed the child, to find
                the culprit; none when it cannot be made smaller.
        """
        self.results: list[tuple[Item, Result | Crashed]] = []
        self._function = function
        self._items = list(items)
        self._seconds = seconds
        self._split = split
        self._process: Any = None
        self._scratch: Scratch | None = None
        self.connection: Connection
        self.deadline = 0.0
        self._began = self._cpu_before = self._cpu_wait_before = self._limit = 0.0
        self._start()

    @property
    def is_done(self) -> bool:
        """Whether every item is decided."""
        return not self._items

    def wait(self) -> None:
        """Wait until every item is decided."""
        while not self.is_done:
            multiprocessing.connection.wait([self.connection], max(0.0, self.deadline - time.monotonic()))
            self.step()

    def step(self) -> None:
        """Take the result that has arrived, or see whether the child is out of time."""
        if self.is_done:
            return
        if self.connection.poll(0):
            try:
                result = self.connection.recv()
            except (EOFError, OSError):
                self._lost(Crashed(False, "ended the program that read it", self._kill_reason()))
                return
            if isinstance(result, _MachineFault):
                self._lost(Crashed(False, "could not be read", result.reason))
                return
            self.results.append((self._items.pop(0), result))
            if self.is_done:
                self.close()
            else:
                self._set_deadline()
        elif time.monotonic() > self.deadline:
            self._check_time()

    def close(self) -> None:
        """End the child. Safe to call twice."""
        if self._process is not None:
            for pid in self._family():  # Node computes on when the process that reads its output is gone
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
        if self.is_done:
            return
        try:
            with signals.deferred():
                self._fork()
        except KeyboardInterrupt:
            self.close()  # the caller cannot: it has no reference yet
            raise
        self._set_deadline()

    def _fork(self) -> None:
        self.connection, child_end = _FORK.Pipe(duplex=False)
        self._scratch = Scratch()  # removed with all that a killed child leaves in it
        self._process = _FORK.Process(
            target=_serve,
            args=(child_end, self._function, tuple(self._items), self._scratch.path),
            daemon=True,
        )
        self._process.start()
        child_end.close()

    def _set_deadline(self) -> None:
        self._began, self._cpu_before = time.monotonic(), self._cpu_seconds()
        self._cpu_wait_before = self._cpu_wait_seconds()
        # Once: a cache that is filled meanwhile must not make it late.
        self._limit = self._seconds(self._items[0])
        self.deadline = self._began + self._limit

    def _check_time(self) -> None:
        """Kill the child when it computed or waited for too long; else move the deadline."""
        reason = f"took more than {self._limit:g} seconds to read"
        left = self._limit - (self._cpu_seconds() - self._cpu_before)
        waited = time.monotonic() - self._began - (self._cpu_wait_seconds() - self._cpu_wait_before)
        if left <= 0:
            self._lost(Crashed(True, reason))
        elif waited > _MAX_WAIT_FACTOR * self._limit:
            self._lost(Crashed(True, reason, "its reader got nowhere: is the machine out of memory?"))
        else:
            self.deadline = time.monotonic() + min(max(left, 0.01), _CHECK_SECONDS)

    def _cpu_seconds(self) -> float:
        """Processor time of the child and of what it started."""
        return sum(map(_processor_seconds, self._family()))

    def _cpu_wait_seconds(self) -> float:
        """The longest that one of these processes waited for a processor."""
        return max(map(procfs.cpu_wait_seconds, self._family()))

    def _family(self) -> list[int]:
        try:
            processes = os.open("/proc", os.O_RDONLY | os.O_DIRECTORY)
        except OSError:
            return [self._process.pid]
        try:
            return [self._process.pid, *procfs.children(self._process.pid, processes)]
        finally:
            os.close(processes)

    def _kill_reason(self) -> str:
        """Why the child was killed, as a sentence, where the item was not the cause; empty otherwise."""
        self._process.join(1)
        code = self._process.exitcode
        if code not in (-signal.SIGKILL, -signal.SIGTERM, -signal.SIGXCPU, -signal.SIGXFSZ):
            return ""
        return f"its reader was ended by {signal.Signals(-code).name}: is there too little memory?"

    def _lost(self, crash: Crashed) -> None:
        item = self._items.pop(0)
        smaller = self._split(item)
        if smaller:
            self._items[:0] = smaller
        else:
            self.results.append((item, crash))
        self._start()


def _processor_seconds(pid: int) -> float:
    try:
        return syscalls.processor_seconds(pid)
    except OSError:
        return 0.0


def _serve(
    connection: Connection, function: Callable[[Any], Any], items: Sequence[Any], scratch: str
) -> None:
    signals.ignore_in_child()
    syscalls.die_with_parent()
    tempfile.tempdir = scratch
    os.chdir(scratch)  # the current folder may be gone
    faulthandler.disable()  # a crash is a result here; its traceback is not to be reported
    memory_is_scarce = _limit_resources()
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
                connection.send(_MachineFault(reason))
        os._exit(1)  # the parent reports which item it was; a traceback is of no use to a learner


def _limit_resources() -> bool:
    """Set the limits of this process; whether a lower limit on memory was there before."""
    scarce = False
    for name, value in (("RLIMIT_AS", _MEMORY), ("RLIMIT_CORE", 0), ("RLIMIT_STACK", _STACK)):
        with contextlib.suppress(AttributeError, ValueError, OSError):
            hard = resource.getrlimit(getattr(resource, name))[1]
            if hard != resource.RLIM_INFINITY and hard < value:
                scarce |= name == "RLIMIT_AS"
                value = hard
            resource.setrlimit(getattr(resource, name), (value, value))
    return scarce
