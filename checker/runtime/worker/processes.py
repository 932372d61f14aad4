"""Programs that a worker starts, what they print, and how they end.

Time here is real: a program of its own has its own clock.
"""

from __future__ import annotations

import contextlib
import os
import selectors
import signal
import subprocess
from collections.abc import Callable, Sequence
from time import monotonic
from typing import Any

from checker.runtime.linux import syscalls

MOST_OUTPUT = 1 << 20
_LOOK_SECONDS = 0.1
# Kue looks at its jobs every second, for a few thousandths: that is no work.
_WINDOW_SECONDS = 0.5
# Of a processor that is wanted by many others too; nobody who waits for a timer needs as much.
_WORK_SHARE = 0.03
# Of a processor: with less, Node is not there yet. To come to the first line it takes twice as much or more.
BEGUN_SECONDS = 0.02


_sessions = [True]  # empty where programs have to stay in our process group


def _start(
    command: Sequence[str], environment: dict[str, str], folder: str, given: int
) -> subprocess.Popen[bytes]:
    while True:
        try:
            return subprocess.Popen(
                command,
                stdin=given,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=environment,
                cwd=folder,
                start_new_session=bool(_sessions),
            )
        except PermissionError:
            if not _sessions:
                raise
            _sessions.clear()


class Program:
    """One program, and what it has printed so far.

    Attributes:
        status: with which it ended, below 0 by a signal; None while it runs.
        too_much: whether it was ended because it printed too much.
    """

    def __init__(
        self, command: Sequence[str], environment: dict[str, str], folder: str, given: str = ""
    ) -> None:
        """Start it, with no descriptor of ours.

        Args:
            command: its path, and arguments.
            environment: all of it.
            folder: where it runs.
            given: what it can read from its standard input: a few words.
        """
        self.status: int | None = None
        self.too_much = False
        self._started = monotonic()
        self._took = self._cpu = 0.0
        self._process = _start(command, environment, folder, subprocess.PIPE if given else subprocess.DEVNULL)
        if self._process.stdin is not None:
            with contextlib.suppress(BrokenPipeError), self._process.stdin as given_to:
                given_to.write(given.encode())
        self._printed = {"output": bytearray(), "errors": bytearray()}
        self.streams: dict[int, str] = {}
        for stream, name in ((self._process.stdout, "output"), (self._process.stderr, "errors")):
            assert stream is not None
            os.set_blocking(stream.fileno(), False)
            self.streams[stream.fileno()] = name

    def read(self) -> None:
        """Take what it has printed, without waiting, and see whether it has ended."""
        ended = self._process.poll()
        for descriptor in list(self.streams):
            self._read(descriptor)
        if ended is not None and self.status is None:
            self.status = ended
            self._took = monotonic() - self._started

    def told(self) -> dict[str, Any]:
        """How it stands, as plain data."""
        texts = {name: data.decode("utf-8", "backslashreplace") for name, data in self._printed.items()}
        seconds = self._took if self.status is not None else monotonic() - self._started
        return {
            **texts,
            "status": self.status,
            "too_much": self.too_much,
            "seconds": seconds,
            "cpu": self.cpu(),
        }

    def cpu(self) -> float:
        """Seconds of processor time that it has used, as far as is known."""
        if self.status is None:
            with contextlib.suppress(OSError):
                self._cpu = syscalls.processor_seconds(self._process.pid)
        return self._cpu

    def printed(self) -> int:
        """How many bytes it has printed."""
        return sum(map(len, self._printed.values()))

    def lines(self) -> int:
        """How many whole lines it has printed."""
        return self._printed["output"].count(b"\n")

    def end(self, number: int = signal.SIGKILL) -> None:
        """End it and all that it started, unless that began a session of its own."""
        with contextlib.suppress(ProcessLookupError, PermissionError):
            (os.killpg if _sessions else os.kill)(self._process.pid, number)

    def _read(self, descriptor: int) -> None:
        kept = self._printed[self.streams[descriptor]]
        while True:
            try:
                data = os.read(descriptor, 1 << 16)
            except BlockingIOError:
                return
            if not data:
                del self.streams[descriptor]
                return
            kept += data
            if len(kept) > MOST_OUTPUT:
                del kept[MOST_OUTPUT:]
                self.too_much = True
                self.end()
                del self.streams[descriptor]
                return


def wait(programs: Sequence[Program], done: Callable[[], bool], seconds: float) -> bool:
    """Read what programs print until something is the case, or time is up.

    Returns:
        Whether it is.
    """
    deadline = monotonic() + seconds
    while True:
        for program in programs:
            program.read()
        if done():
            return True
        left = deadline - monotonic()
        if left <= 0:
            return False
        with selectors.DefaultSelector() as selector:
            for program in programs:
                for descriptor in program.streams:
                    selector.register(descriptor, selectors.EVENT_READ)
            # An end is seen by its closed streams, or at the next look.
            selector.select(min(left, 0.02))


class Effort:
    """Whether programs compute, from one look to the next."""

    def __init__(self) -> None:
        """Begin with no program."""
        self._seen: dict[Program, tuple[float, float]] = {}

    def look(self, programs: Sequence[Program], begun: Sequence[Program] = ()) -> bool:
        """Whether a program has computed since the last look, or is about to begin; those of `begun` have."""
        found = [self._computes(each, BEGUN_SECONDS) for each in programs if each.status is None]
        found += [self._computes(each, 0.0) for each in begun if each.status is None]
        return any(found)

    def _computes(self, program: Program, least: float) -> bool:
        now, cpu = monotonic(), program.cpu()
        then, before = self._seen.get(program, (now, cpu))
        if now - then > _WINDOW_SECONDS or program not in self._seen:
            self._seen[program] = now, cpu
        # With less it is not there yet: it waits for a processor, or for its packages to be read.
        return cpu < least or cpu - before > _WORK_SHARE * max(now - then, _WINDOW_SECONDS)


def at_work(programs: Sequence[Program], seconds: float) -> bool:
    """Whether one of them computes; looks so long."""
    before = [each.cpu() for each in programs]
    wait(programs, lambda: all(each.status is not None for each in programs), seconds)
    return any(
        each.status is None and each.cpu() - then > _WORK_SHARE * seconds
        for each, then in zip(programs, before, strict=True)
    )


def settle(programs: Sequence[Program], seconds: float, computing: float) -> bool:
    """Wait until no program computes or prints any more, or time is up.

    Args:
        programs: those that are looked at.
        seconds: at most, however little of the processor they get.
        computing: of a processor; who uses so much more does not wait for anything.

    Returns:
        Whether they have come to rest.
    """
    deadline = monotonic() + seconds
    most = [each.cpu() + computing for each in programs]
    while monotonic() < deadline:
        if any(each.cpu() > enough for each, enough in zip(programs, most, strict=True)):
            return False
        printed = [each.printed() for each in programs]
        if not at_work(programs, _LOOK_SECONDS) and printed == [each.printed() for each in programs]:
            return True
    return False


class ProcessTable:
    """The programs that run in this worker, whichever extension started them.

    While one of them is waited for, the output of all is read: a program whose pipe is full stands still.

    Attributes:
        programs: those of a submission; the place in this list is the number by which the judge knows one.
        servers: those that submissions talk to; each is ready, and prints next to nothing.
    """

    def __init__(self) -> None:
        """Begin with no program."""
        self.programs: list[Program] = []
        self.servers: list[Program] = []
        self._effort = Effort()

    def add(self, program: Program) -> int:
        """Add a program of a submission; its number."""
        self.programs.append(program)
        return len(self.programs) - 1

    def read(self) -> None:
        """Read what programs have printed, without waiting."""
        self.wait(lambda: True, 0)

    def wait(self, done: Callable[[], bool], seconds: float) -> bool:
        """Wait until something is the case, or time is up; whether it is."""
        return wait(self.programs, done, seconds)

    def has_computed(self) -> bool:
        """Whether a program or a server has used the processor since the last call."""
        return self._effort.look(self.programs, self.servers)


TABLE = ProcessTable()
