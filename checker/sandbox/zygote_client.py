"""Our end of the warm process from which workers are forked."""

from __future__ import annotations

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
# No folder of the script's, of the user's or of the environment's on the path; the environment is made here.
PYTHON_OPTIONS = ("-P", "-s", "-S", "-B")
_READY_SECONDS = 20.0
_BUSY_TIMES = 5  # as long, where others are at work on this machine too
_MOST_WORDS = 300
_LEAVE_SECONDS = 4.0


class WarmSandbox(Sandbox):
    """Workers forked from one warm process, whatever keeps that one in."""

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
        """Start the warm process.

        Args:
            level: what the report will say.
            command: makes the command line, given the control socket's number.
            namespaces: whether each worker gets namespaces of its own.
            hash_seed: see `open_sandbox`.
            processes_beside: how many processes the workers' user has anyway.
            readable: what of the file system workers may see, as in
                `checker.runtime.linux.landlock.restrict`; None where something else
                hides the rest.
            ports: of TCP that workers may use where they have no network of
                their own; none leaves them without any.

        Raises:
            SandboxError: when it does not come up; says why in its own words.
        """
        self.level = level
        self._users = unprivileged_users.strangers()
        self.shared = namespaces or self._users is not None
        self.namespaces = namespaces
        self._processes_beside = processes_beside
        self._readable = readable
        self._ports = list(ports)
        self._scratch = Scratch(0o711)
        self._control, theirs = socket.socketpair()
        words, said = os.pipe()
        with theirs, open(said, "wb"):
            self._process = _begin(
                command(theirs.fileno()),
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=None if os.environ.get("CHECKER_DEBUG") else said,
                cwd="/",
                env={
                    **{"LANG": "C.UTF-8", "TZ": "UTC", "HOME": "/tmp", "PATH": "/usr/bin:/bin"},
                    HASH_SEED: str(hash_seed),
                },
                start_new_session=True,
            )
        # Closed once it is up: what is written after that is lost, and keeps nobody waiting.
        with open(words, "rb") as errors:
            if why := self._why_not_ready():
                self._process.kill()
                words_of_its_own = _last_words(errors)
                self.close()
                raise SandboxError(words_of_its_own or why)

    def _why_not_ready(self) -> str:
        """Wait until it is up; why it is not, or an empty text."""
        latest = time.monotonic() + _BUSY_TIMES * _READY_SECONDS
        self._control.settimeout(_READY_SECONDS)
        while True:
            try:
                ready = self._control.recv(4, socket.MSG_WAITALL)
                if len(ready) == 4:
                    self._control.recv(struct.unpack(">I", ready)[0], socket.MSG_WAITALL)
                    return ""
            except TimeoutError:
                if time.monotonic() < latest and _is_busy():
                    continue
                return f"it started no program within {_READY_SECONDS:.0f} seconds"
            except OSError:
                pass
            return "it ended without a word"

    def start(self, limits: dict[str, float]) -> WorkerProcess:
        """See `Sandbox.start`."""
        channel, theirs = socket.socketpair()
        pipes = [os.pipe() for _ in range(4)]
        (output, out), (errors, err), (status, say), (end, lifeline) = pipes
        uid = random.SystemRandom().choice(self._users) if self._users else None
        request = {
            "limits": limits,
            "namespaces": self.namespaces,
            # A network of its own, or none, or some ports of the one that all share.
            "network": self.level is Isolation.FULL or bool(self._ports),
            "ports": self._ports,
            "uid": uid,
            "readable": self._readable,
            "scratch": self._scratch.path if self.level is Isolation.LIMITS else "/tmp",
            "processes_beside": self._processes_beside,
        }
        body = json.dumps(request).encode()
        try:
            socket.send_fds(self._control, [b"s"], [theirs.fileno(), out, err, say, end])
            self._control.sendall(struct.pack(">I", len(body)) + body)
        except OSError as error:
            WorkerProcess(channel, output, errors, status, lifeline).close()
            raise SandboxError("the warm process is gone") from error
        finally:
            theirs.close()
            for descriptor in (out, err, say, end):
                os.close(descriptor)
        return WorkerProcess(channel, output, errors, status, lifeline)

    def close(self) -> None:
        """See `Sandbox.close`."""
        # Who is told to stop closes what is open: in the midst of a wait, that would wait for itself.
        with signals.deferred():
            self._control.close()
            if self._process.poll() is None:
                try:
                    # Without namespaces, supervisors need a moment to end what is left.
                    self._process.wait(_LEAVE_SECONDS if self.level is Isolation.LIMITS else 0.0)
                except subprocess.TimeoutExpired:
                    self._process.kill()
                    self._process.wait()
            self._scratch.remove()


def _begin(command: Sequence[str], **options: Any) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(command, **options)
    except OSError as error:
        raise SandboxError(f"{command[0]}: {(error.strerror or 'cannot be run').lower()}") from error


def _last_words(errors: IO[bytes]) -> str:
    """The last line that a process that is gone has written; empty when there is none."""
    os.set_blocking(errors.fileno(), False)  # what it started may have the other end yet
    lines = (errors.read() or b"").decode("utf-8", "replace").strip().splitlines()
    return lines[-1].strip()[:_MOST_WORDS] if lines else ""


def _is_busy() -> bool:
    """Whether more is at work here than there are processors."""
    return os.getloadavg()[0] > (os.cpu_count() or 1)
