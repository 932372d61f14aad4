"""One worker, as the judge sees it: asks, waits no longer than it must, reads."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import selectors
import signal
import time
from typing import Any, NoReturn

from checker.curriculum.model import Limits
from checker.judge.exceptions import Limit, WorkerStopped
from checker.judge.rpc import frames
from checker.judge.rpc.frames import BadFrame
from checker.judge.rpc.values import encode
from checker.report.model import Verdict
from checker.runtime.linux import procfs
from checker.sandbox import WorkerProcess

_GOODBYE_SECONDS = 5.0
_KEEP_ERRORS = 20_000
_MAX_STATUS_BYTES = 1 << 16  # of the report on how a worker ended
_OUTCOME = {"code": int, "cpu": float, "ended": str, "broken": str, "cpu_wait_seconds": float}
_LEAST_SECONDS = 1.0  # to hear how it ended
_MOST_GRACE = 9.0  # times the limit by the wall


class WorkerClient:
    """A conversation with one worker.

    Everything that can go wrong with it ends in `WorkerStopped`, with the verdict.
    """

    def __init__(
        self,
        process: WorkerProcess,
        limits: Limits,
        files: dict[str, bytes],
        *,
        clock: float | None,
        seed: int,
    ) -> None:
        """Lay out the submission in the worker's folder.

        Args:
            process: a fresh one, nothing sent yet.
            limits: what it may use.
            files: what to lay out, by path.
            clock: the virtual time to start at, in seconds since the epoch;
                None leaves the real clock.
            seed: what `random` is seeded with once the submission is imported.
        """
        self._process = process
        self._limits = limits
        self._left = limits.wall_seconds
        self._grace = self._starved_before = 0.0
        self._waited_before = _waited()
        self._status = b""
        self._buffer = bytearray()
        self._printed = bytearray()
        self._errors = bytearray()
        self._seen = 0
        self._closed = False
        self._stopped: WorkerStopped | None = None
        process.channel.setblocking(False)
        self._selector = selectors.DefaultSelector()
        self._selector.register(process.channel, selectors.EVENT_READ)
        for descriptor in (process.output, process.errors):
            os.set_blocking(descriptor, False)
            self._selector.register(descriptor, selectors.EVENT_READ)
        self._send({"files": encode(files), "clock": clock, "seed": seed})

    @property
    def is_open(self) -> bool:
        """Whether it can be asked something."""
        return not self._closed

    def restart_time(self) -> None:
        """Give it the whole time by the wall again, for what is asked next."""
        self._left = self._limits.wall_seconds
        self._grace, self._starved_before = 0.0, self.starved

    @property
    def starved(self) -> float:
        """Seconds so far for which it, or the judge, had to wait for a processor on a busy machine."""
        if self._closed:
            return 0.0
        of_worker: float = self._outcome(0.0).get("cpu_wait_seconds", 0.0)
        return of_worker + _waited() - self._waited_before

    def request(self, request: dict[str, Any]) -> dict[str, Any]:
        """Send one request and wait for its answer.

        Raises:
            WorkerStopped: when no answer comes that an honest worker would give.
        """
        if self._stopped is not None:
            raise self._stopped
        self._refuse_unasked()
        token = secrets.token_hex(8)
        started = time.monotonic()
        try:
            self._send({"id": token, **request})
            answer = self._receive(started + self._left)
        finally:
            self._left -= time.monotonic() - started
        if answer.pop("id", None) != token:
            self._stop(WorkerStopped(Verdict.TAMPERED, "it answered a question that was not asked"))
        return answer

    def printed(self) -> str:
        """What was printed to standard output since this was last asked."""
        self._drain()
        text = self._printed.decode("utf-8", "backslashreplace")
        self._printed.clear()
        return text

    def complaints(self) -> str:
        """What was written to standard error since this was last asked, or the beginning of it."""
        self._drain()
        text = self._errors.decode("utf-8", "backslashreplace")
        self._errors.clear()
        return text

    def finish(self) -> None:
        """Take leave; the worker must still be its own self.

        Raises:
            WorkerStopped: when it is not.
        """
        if self._closed:
            return
        try:
            answer = self.request({"op": "bye"})
            if answer != {"ok": None}:
                self._stop(WorkerStopped(Verdict.TAMPERED, "its last answer is not one of ours"))
            self._refuse_unasked()
            outcome = self._last_outcome(_GOODBYE_SECONDS)
            if outcome.get("code") != 0:
                self._stop(self._ending(outcome))
            self._refuse_unasked()
        finally:
            self.close()

    def close(self) -> None:
        """End the worker, however it stands. Safe to call twice."""
        if not self._closed:
            self._closed = True
            self._selector.close()
            self._process.close()

    def _send(self, content: dict[str, Any]) -> None:
        data = memoryview(frames.pack(content))
        deadline = time.monotonic() + max(self._left, 0.1)
        while data:
            try:
                data = data[self._process.channel.send(data) :]
            except BlockingIOError:
                if time.monotonic() > deadline:
                    self._too_late()
                self._drain()
                time.sleep(0.0005)
            except OSError:
                return  # it is gone; waiting for the answer tells why

    def _receive(self, deadline: float) -> dict[str, Any]:
        while True:
            try:
                body = frames.split(self._buffer)
                if body is not None:
                    return frames.unpack(body)
            except BadFrame:
                self._stop(WorkerStopped(Verdict.TAMPERED, _FORGED))
            wait = deadline - time.monotonic()
            if wait <= 0:
                grace = self._more_grace()
                if grace <= 0:
                    self._too_late()
                deadline += grace
                continue
            for key, _ in self._selector.select(wait):
                if key.fileobj is self._process.channel:
                    self._read_channel()
                else:
                    self._read_stream(key.fd)

    def _read_channel(self) -> None:
        try:
            data = self._process.channel.recv(1 << 18)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            self._drain()
            self._stop(self._ending(self._last_outcome(max(self._left, _LEAST_SECONDS))))
        self._buffer += data

    def _read_stream(self, descriptor: int) -> None:
        try:
            data = os.read(descriptor, 1 << 16)
        except BlockingIOError:
            return
        if not data:
            self._selector.unregister(descriptor)
            return
        self._seen += len(data)
        if descriptor == self._process.output:
            self._printed += data
        elif len(self._errors) < _KEEP_ERRORS:
            self._errors += data
        if self._seen > self._limits.output_mb * (1 << 20):
            reason = f"it printed more than {self._limits.output_mb:g} MB"
            self._stop(WorkerStopped(Verdict.OUTPUT, reason, Limit.OUTPUT))

    def _drain(self) -> None:
        """Read what has been printed, without waiting."""
        if self._closed:
            return
        for descriptor in (self._process.output, self._process.errors):
            seen = -1
            while seen != self._seen and descriptor in self._selector.get_map():
                seen = self._seen
                self._read_stream(descriptor)

    def _refuse_unasked(self) -> None:
        """Nothing may arrive when nothing was asked."""
        if self._closed:
            return
        try:
            data = self._process.channel.recv(1)
        except OSError:
            data = b""
        if data or self._buffer:
            self._stop(WorkerStopped(Verdict.TAMPERED, _FORGED))

    def _too_late(self) -> None:
        reason = f"it was still running after {self._limits.wall_seconds:g} seconds"
        self._stop(WorkerStopped(Verdict.TIMEOUT, reason, Limit.WALL_TIME))

    def _more_grace(self) -> float:
        """Seconds to add to its time: those for which it starved."""
        most = _MOST_GRACE * self._limits.wall_seconds
        more = min(self.starved - self._starved_before, most) - self._grace
        self._grace += more
        self._left += more
        return more

    def _outcome(self, seconds: float) -> dict[str, Any]:
        """Exit status reported by the supervisor; empty if the supervisor is gone."""
        deadline = time.monotonic() + seconds
        outcome: dict[str, Any] = {}
        with selectors.DefaultSelector() as selector:
            selector.register(self._process.status, selectors.EVENT_READ)
            while not (self._status.endswith(b"\n") and b'"code"' in self._status):
                if not selector.select(max(0.0, deadline - time.monotonic())):
                    break
                data = os.read(self._process.status, 1 << 12)
                self._status += data
                if not data or len(self._status) > _MAX_STATUS_BYTES:
                    break
        for line in self._status.splitlines():
            with contextlib.suppress(ValueError, AttributeError, RecursionError):
                fields = json.loads(line).items()
                outcome |= {name: value for name, value in fields if type(value) is _OUTCOME.get(name)}
        return outcome

    def _last_outcome(self, seconds: float) -> dict[str, Any]:
        """How the worker ended; waits so long, and longer where a busy machine kept it waiting."""
        outcome = self._outcome(seconds)
        while "code" not in outcome and "broken" not in outcome and (grace := self._more_grace()) > 0:
            outcome = self._outcome(grace)
        return outcome

    def _ending(self, outcome: dict[str, Any]) -> WorkerStopped:
        if "broken" in outcome and "code" not in outcome:
            return WorkerStopped(Verdict.UNDECIDED, f"the sandbox did not come up: {outcome['broken']}")
        limits = self._limits
        too_long = WorkerStopped(
            Verdict.TIMEOUT, f"it used more than {limits.cpu_seconds:g} seconds of processor time", Limit.CPU
        )
        match outcome.get("ended"):
            case "memory":
                reason = f"it used more than {limits.memory_mb} MB of memory"
                return WorkerStopped(Verdict.MEMORY, reason, Limit.MEMORY)
            case "files":
                reason = f"it wrote more than {limits.files_mb} MB to files, or too many files"
                return WorkerStopped(Verdict.OUTPUT, reason, Limit.FILES)
            case "processes":
                reason = f"it had more than {limits.processes} processes at once"
                return WorkerStopped(Verdict.ERROR, reason, Limit.PROCESSES)
            case "cpu":
                return too_long
        code = outcome.get("code")
        if type(code) is not int:
            return WorkerStopped(Verdict.ERROR, "the program was gone, without a word of how it ended")
        used_up = outcome.get("cpu", 0.0) >= limits.cpu_seconds
        if code == -signal.SIGXCPU or (code == -signal.SIGKILL and used_up):
            return too_long
        last_words = self._errors.decode("utf-8", "backslashreplace").strip().splitlines()[-1:]
        quoted = f"; its last words: {last_words[0][:300]}" if last_words else ""
        if code < 0:
            return WorkerStopped(Verdict.ERROR, f"the program was ended by {_signal(-code)}{quoted}")
        return WorkerStopped(Verdict.ERROR, f"the program ended itself with exit status {code}{quoted}")

    def _stop(self, stopped: WorkerStopped) -> NoReturn:
        self._stopped = stopped
        self.close()
        raise stopped


def _signal(number: int) -> str:
    try:
        name = signal.Signals(number)
    except ValueError:
        return f"signal {number}"
    return f"{name.name} ({signal.strsignal(number) or 'unknown'})".replace(":", "")


def _waited() -> float:
    """Seconds that this process was ready to run and had no processor; 0 where the kernel has no count."""
    return procfs.cpu_wait_seconds(os.getpid())


_FORGED = "it wrote into the checker's own channel"
