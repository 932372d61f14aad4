"""Processes that a worker starts, what they print, and how they end.

Time here is real: another program has its own clock.
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

MAX_OUTPUT = 1 << 20  # bytes
_POLL_SECONDS = 0.1
# A program that polls every second, for some milliseconds, is not busy.
_WINDOW_SECONDS = 0.5
# Share of a CPU above which a process is busy, even on a loaded machine; waiting for a timer needs less.
_BUSY_SHARE = 0.03
# Processor time below which a program has not come to its first line yet: the fastest start takes twice that.
BEGUN_SECONDS = 0.02

# False where processes have to stay in the worker's process group.
_can_start_sessions = True


def _start(
    command: Sequence[str], environment: dict[str, str], folder: str, stdin: int
) -> subprocess.Popen[bytes]:
    global _can_start_sessions
    while True:
        try:
            return subprocess.Popen(
                command,
                stdin=stdin,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=environment,
                cwd=folder,
                start_new_session=_can_start_sessions,
            )
        except PermissionError:
            if not _can_start_sessions:
                raise
            _can_start_sessions = False


class ManagedProcess:
    """A child process, and what it has printed so far.

    Attributes:
        status: its exit status, negative for a signal; None while it runs.
        too_much: whether it was killed because it printed more than `MAX_OUTPUT`.
        streams: by descriptor, those of its `output` and `errors` that are open.
    """

    def __init__(
        self, command: Sequence[str], environment: dict[str, str], folder: str, stdin: str = ""
    ) -> None:
        """Start it, with no descriptor of the worker's.

        Args:
            command: the program's path, and arguments.
            environment: its whole environment.
            folder: where it runs.
            stdin: its standard input: a short text.
        """
        self.status: int | None = None
        self.too_much = False
        self._started = monotonic()
        self._seconds = self._cpu = 0.0
        self._process = _start(command, environment, folder, subprocess.PIPE if stdin else subprocess.DEVNULL)
        if self._process.stdin is not None:
            with contextlib.suppress(BrokenPipeError), self._process.stdin as pipe:
                pipe.write(stdin.encode())
        self._printed = {"output": bytearray(), "errors": bytearray()}
        self.streams: dict[int, str] = {}
        for stream, name in ((self._process.stdout, "output"), (self._process.stderr, "errors")):
            assert stream is not None
            os.set_blocking(stream.fileno(), False)
            self.streams[stream.fileno()] = name

    def read(self) -> None:
        """Read what it has printed, without waiting, and see whether it has ended."""
        status = self._process.poll()
        for descriptor in list(self.streams):
            self._read(descriptor)
        if status is not None and self.status is None:
            self.status = status
            self._seconds = monotonic() - self._started

    def snapshot(self) -> dict[str, Any]:
        """Return its state as plain data.

        Returns:
            `output`, `errors`: what it printed so far.
            `status`, `too_much`: see the attributes.
            `seconds`, `cpu`: its time so far, by the wall clock and of the processor.
        """
        texts = {name: data.decode("utf-8", "backslashreplace") for name, data in self._printed.items()}
        seconds = self._seconds if self.status is not None else monotonic() - self._started
        return {
            **texts,
            "status": self.status,
            "too_much": self.too_much,
            "seconds": seconds,
            "cpu": self.cpu(),
        }

    def cpu(self) -> float:
        """Return the seconds of processor time that it has used, as far as is known."""
        if self.status is None:
            with contextlib.suppress(OSError):
                self._cpu = syscalls.processor_seconds(self._process.pid)
        return self._cpu

    def printed(self) -> int:
        """Return how many bytes it has printed."""
        return sum(map(len, self._printed.values()))

    def lines(self) -> int:
        """Return how many whole lines it has printed."""
        return self._printed["output"].count(b"\n")

    def end(self, number: int = signal.SIGKILL) -> None:
        """Send a signal to it and to all that it started, but for those that began a session of their own."""
        with contextlib.suppress(ProcessLookupError, PermissionError):
            (os.killpg if _can_start_sessions else os.kill)(self._process.pid, number)

    def _read(self, descriptor: int) -> None:
        buffer = self._printed[self.streams[descriptor]]
        while True:
            try:
                data = os.read(descriptor, 1 << 16)
            except BlockingIOError:
                return
            if not data:
                del self.streams[descriptor]
                return
            buffer += data
            if len(buffer) > MAX_OUTPUT:
                del buffer[MAX_OUTPUT:]
                self.too_much = True
                self.end()
                del self.streams[descriptor]
                return


def wait(processes: Sequence[ManagedProcess], is_done: Callable[[], bool], seconds: float) -> bool:
    """Read what processes print until a condition holds, or time is up.

    Returns:
        Whether it holds.
    """
    deadline = monotonic() + seconds
    while True:
        for process in processes:
            process.read()
        if is_done():
            return True
        remaining = deadline - monotonic()
        if remaining <= 0:
            return False
        with selectors.DefaultSelector() as selector:
            for process in processes:
                for descriptor in process.streams:
                    selector.register(descriptor, selectors.EVENT_READ)
            # The end of a process is seen by its closed streams, or in the next round.
            selector.select(min(remaining, 0.02))


class ActivityMonitor:
    """Whether processes use the CPU, from one check to the next."""

    def __init__(self) -> None:
        self._last: dict[ManagedProcess, tuple[float, float]] = {}  # time and processor time

    def is_active(self, processes: Sequence[ManagedProcess], started: Sequence[ManagedProcess] = ()) -> bool:
        """Whether a process has used the CPU since the last check.

        Args:
            processes: those that count as active until they have come to their first line, too.
            started: those that are known to have come further.
        """
        results = [self._is_active(each, BEGUN_SECONDS) for each in processes if each.status is None]
        results += [self._is_active(each, 0.0) for each in started if each.status is None]
        return any(results)

    def _is_active(self, process: ManagedProcess, start_cpu: float) -> bool:
        now, cpu = monotonic(), process.cpu()
        last_time, last_cpu = self._last.get(process, (now, cpu))
        if now - last_time > _WINDOW_SECONDS or process not in self._last:
            self._last[process] = now, cpu
        # Below `start_cpu` it waits for a processor, or for its packages to be read.
        return cpu < start_cpu or cpu - last_cpu > _BUSY_SHARE * max(now - last_time, _WINDOW_SECONDS)


def is_busy(processes: Sequence[ManagedProcess], seconds: float) -> bool:
    """Whether one of the processes uses the CPU; watches them for so long."""
    before = [each.cpu() for each in processes]
    wait(processes, lambda: all(each.status is not None for each in processes), seconds)
    return any(
        each.status is None and each.cpu() - then > _BUSY_SHARE * seconds
        for each, then in zip(processes, before, strict=True)
    )


def wait_until_idle(processes: Sequence[ManagedProcess], seconds: float, max_cpu: float) -> bool:
    """Wait until no process uses the CPU or prints any more, or time is up.

    Args:
        processes: those that are watched.
        seconds: the longest wait.
        max_cpu: seconds of processor time; a process that uses more meanwhile never becomes idle.

    Returns:
        Whether they are idle.
    """
    deadline = monotonic() + seconds
    limits = [each.cpu() + max_cpu for each in processes]
    while monotonic() < deadline:
        if any(each.cpu() > limit for each, limit in zip(processes, limits, strict=True)):
            return False
        printed = [each.printed() for each in processes]
        if not is_busy(processes, _POLL_SECONDS) and printed == [each.printed() for each in processes]:
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
        self.programs: list[ManagedProcess] = []
        self.servers: list[ManagedProcess] = []
        self._activity = ActivityMonitor()

    def add(self, program: ManagedProcess) -> int:
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
        return self._activity.is_active(self.programs, self.servers)


TABLE = ProcessTable()
