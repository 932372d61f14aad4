"""The trusted end of the zygote (fork server), from which workers are forked."""

from __future__ import annotations

import contextlib
import json
import os
import random
import socket
import struct
import subprocess
import time
from collections.abc import Callable, Sequence
from typing import IO, Any

from checker import signals
from checker.host.scratch import Scratch
from checker.sandbox import unprivileged_users
from checker.sandbox.base import Isolation, Sandbox, SandboxError, WorkerProcess

HASH_SEED = "PYTHONHASHSEED"
# No folder of the script, of the user or of the environment on the path; the environment is made here.
PYTHON_OPTIONS = ("-P", "-s", "-S", "-B")
_READY_SECONDS = 20.0
_BUSY_FACTOR = 5  # on the time to start, on a busy machine
_MAX_MESSAGE = 300  # characters
_EXIT_SECONDS = 4.0


class ForkServerSandbox(Sandbox):
    """Forks workers from one zygote, whatever confines it."""

    def __init__(
        self,
        level: Isolation,
        command: Callable[[int], Sequence[str]],
        *,
        namespaces: bool,
        hash_seed: int,
        processes_beside: int = 0,
        readable: Sequence[tuple[str, str]] | None = None,
        ports: Sequence[int] = (),
    ) -> None:
        """Start the zygote.

        Args:
            level: as the report will name it.
            command: makes the command line, given the descriptor of the control socket.
            namespaces: whether each worker gets namespaces of its own.
            hash_seed: see `open_sandbox`.
            processes_beside: how many other processes the workers' user has.
            readable: pairs of a path and an access right, as `checker.runtime.linux.landlock.restrict`
                takes them; None where files are hidden in another way.
            ports: the ports of TCP that workers may use where they have no network of
                their own; without any, they have no network.

        Raises:
            SandboxError: when it does not start; with its own last words, if any.
        """
        self.level = level
        self._users = unprivileged_users.allocatable_uids()
        self.shared = namespaces or self._users is not None
        self.namespaces = namespaces
        self._processes_beside = processes_beside
        self._readable = readable
        self._ports = list(ports)
        self._spare: tuple[dict[str, float], WorkerProcess] | None = None
        self._scratch = Scratch(0o711)
        self._control, remote = socket.socketpair()
        reader, writer = os.pipe()
        with remote, open(writer, "wb"):
            self._process = _begin(
                command(remote.fileno()),
                pass_fds=[remote.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=None if os.environ.get("CHECKER_DEBUG") else writer,
                cwd="/",
                env={
                    **{"LANG": "C.UTF-8", "TZ": "UTC", "HOME": "/tmp", "PATH": "/usr/bin:/bin"},
                    HASH_SEED: str(hash_seed),
                },
                start_new_session=True,
            )
        # Closed once it has started: what is written later is lost, and blocks no process.
        with open(reader, "rb") as errors:
            if failure := self._wait_until_ready():
                self._process.kill()
                last_line = _last_line(errors)
                self.close()
                raise SandboxError(last_line or failure)

    def _wait_until_ready(self) -> str:
        """Wait until it has started; return why it has not, or an empty text."""
        deadline = time.monotonic() + _BUSY_FACTOR * _READY_SECONDS
        self._control.settimeout(_READY_SECONDS)
        while True:
            try:
                ready = self._control.recv(4, socket.MSG_WAITALL)
                if len(ready) == 4:
                    self._control.recv(struct.unpack(">I", ready)[0], socket.MSG_WAITALL)
                    return ""
            except TimeoutError:
                if time.monotonic() < deadline and _is_busy():
                    continue
                return f"it did not start within {_READY_SECONDS:.0f} seconds"
            except OSError:
                pass
            return "it ended without output"

    def start(self, limits: dict[str, float]) -> WorkerProcess:
        """See `Sandbox.start`.

        A worker with namespaces takes the kernel some time. The next one is begun as soon as this one
        is taken, so that it is ready when the next test needs it. It has no part of a submission yet,
        and no other worker can see it.
        """
        if not self.namespaces:
            return self.start_one(limits)
        worker = self._take_spare(limits) or self.start_one(limits)
        with contextlib.suppress(SandboxError):  # it is gone, which its next use will show
            self._spare = limits, self.start_one(limits)
        return worker

    def _take_spare(self, limits: dict[str, float]) -> WorkerProcess | None:
        """The worker that was begun ahead; None when there is none, or not of these limits."""
        if self._spare is None:
            return None
        known, worker = self._spare
        self._spare = None
        if known == limits and worker.is_alive:
            return worker
        worker.close()
        return None

    def end_spare(self) -> None:
        """See `Sandbox.end_spare`."""
        if self._spare is not None:
            self._spare[1].close()
            self._spare = None

    def start_one(self, limits: dict[str, float]) -> WorkerProcess:
        """Start one worker, and none ahead.

        Raises:
            SandboxError: when the fork server is gone.
        """
        channel, remote = socket.socketpair()
        pipes = [os.pipe() for _ in range(4)]
        (output, out), (errors, err), (status, status_writer), (lifeline_reader, lifeline) = pipes
        uid = random.SystemRandom().choice(self._users) if self._users else None
        request = {
            "limits": limits,
            "namespaces": self.namespaces,
            # A network of its own, or none, or some ports of the machine's.
            "network": self.level is Isolation.FULL or bool(self._ports),
            "ports": self._ports,
            "uid": uid,
            "readable": self._readable,
            "scratch": self._scratch.path if self.level is Isolation.LIMITS else "/tmp",
            "processes_beside": self._processes_beside,
        }
        body = json.dumps(request).encode()
        try:
            socket.send_fds(
                self._control, [b"s"], [remote.fileno(), out, err, status_writer, lifeline_reader]
            )
            self._control.sendall(struct.pack(">I", len(body)) + body)
        except OSError as error:
            WorkerProcess(channel, output, errors, status, lifeline).close()
            raise SandboxError("the fork server has ended") from error
        finally:
            remote.close()
            for descriptor in (out, err, status_writer, lifeline_reader):
                os.close(descriptor)
        return WorkerProcess(channel, output, errors, status, lifeline)

    def close(self) -> None:
        """See `Sandbox.close`."""
        # A handler of a termination signal closes sandboxes too: during this wait, it would wait for itself.
        with signals.deferred():
            self.end_spare()
            self._control.close()
            if self._process.poll() is None:
                try:
                    # Without namespaces, supervisors need a moment to kill what is left.
                    self._process.wait(_EXIT_SECONDS if self.level is Isolation.LIMITS else 0.0)
                except subprocess.TimeoutExpired:
                    self._process.kill()
                    self._process.wait()
            self._scratch.remove()


def _begin(command: Sequence[str], **options: Any) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(command, **options)
    except OSError as error:
        raise SandboxError(f"{command[0]}: {(error.strerror or 'cannot be run').lower()}") from error


def _last_line(errors: IO[bytes]) -> str:
    """Return the last line that a killed process has written; empty when there is none."""
    os.set_blocking(errors.fileno(), False)  # its children may have the other end open still
    lines = (errors.read() or b"").decode("utf-8", "replace").strip().splitlines()
    return lines[-1].strip()[:_MAX_MESSAGE] if lines else ""


def _is_busy() -> bool:
    """Whether more processes are ready to run than there are processors."""
    return os.getloadavg()[0] > (os.cpu_count() or 1)
