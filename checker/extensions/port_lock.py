"""A lock on the TCP ports of this machine, for workers that have no network of their own.

All gradings on a machine share its ports, so they share one lock: a name among the abstract
sockets of Linux. Those belong to the network as ports do: any user may bind one, none leaves a
file, and the kernel releases it when its owner ends. The owner listens on it, and a process that
waits is connected to it: the end of the owner is an event, and needs no polling. Where sockets
have no such names, a port of its own takes the place of the name.
"""

from __future__ import annotations

import contextlib
import errno
import os
import pwd
import select
import socket
import struct
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from checker.judge.exceptions import WorkerStopped
from checker.report.model import Verdict
from checker.runtime.linux import syscalls

_NAME, _PORT = "\0checker-ports", 26378
# For the programs of the owner before to end.
_END_SECONDS = 10.0
# One owner has it for one check, which its time limit ends long before this; and all owners together.
_OWNER_SECONDS, _ALL_OWNERS_SECONDS = 900.0, 7200.0
_RETRY_SECONDS = 0.01
_LISTENS = "0A"  # in /proc/net/tcp


@dataclass
class _Timeouts:
    """What timed out before, and is not waited for as long again.

    Attributes:
        port: whether a program that is not the checker's listens on one of the ports.
        lock: whether a process does not release the lock.
    """

    port: bool = False
    lock: bool = False


_timed_out = _Timeouts()


class PortLock:
    """The lock of one session, for all extensions that need ports in it."""

    def __init__(self, ports: Sequence[int], exit_stack: contextlib.ExitStack) -> None:
        """Prepare; nothing is locked before `acquire`.

        Args:
            ports: those that have to be free.
            exit_stack: releases the lock when it is closed.
        """
        self._ports = tuple(ports)
        self._exit_stack = exit_stack
        self._is_held = False

    def require(self, network: str, unreadable: str) -> None:
        """Make sure that programs of a worker can run, and have the ports to themselves.

        Args:
            network: what the worker says of its network: `own`, `shared` with the machine, or nothing
                where it cannot read the programs.
            unreadable: the message for that.

        Raises:
            WorkerStopped: undecided, when they cannot.
        """
        if network == "shared":
            self.acquire()
        elif network != "own":
            raise WorkerStopped(Verdict.UNDECIDED, unreadable)

    def acquire(self) -> None:
        """Hold the lock until the exit stack is closed; does nothing when it is held already.

        Raises:
            WorkerStopped: see `hold`.
        """
        if not self._is_held:
            self._exit_stack.enter_context(hold(self._ports))
            self._is_held = True


@contextlib.contextmanager
def hold(ports: Sequence[int]) -> Iterator[None]:
    """Hold the lock on the ports, after all other judges and gradings on this machine released it.

    Raises:
        WorkerStopped: undecided, when another program listens on one of them, or does not release the lock.
    """
    with _locked(ports):
        port = _wait_until_free(ports, 0.0 if _timed_out.port else _END_SECONDS)
        _timed_out.port = port != 0
        if port:
            raise WorkerStopped(Verdict.UNDECIDED, _IN_USE.format(port, _user_of(port)))
        try:
            yield
        finally:
            _wait_until_free(ports, _END_SECONDS)  # the next owner must not meet programs of this one


@contextlib.contextmanager
def _locked(ports: Sequence[int]) -> Iterator[None]:
    latest = time.monotonic() + _ALL_OWNERS_SECONDS
    while (lock := _bind()) is None:
        _wait_for_owner(ports, latest)
    _timed_out.lock = False
    with lock:
        yield


def _bind() -> socket.socket | None:
    """Take the lock; None when another process has it."""
    lock = _socket()
    try:
        lock.bind(_address())
        lock.listen(1024)
    except OSError as error:
        lock.close()
        if error.errno != errno.EADDRINUSE:
            raise
        return None
    return lock


def _wait_for_owner(ports: Sequence[int], latest: float) -> None:
    """Wait until the owner releases the lock.

    Raises:
        WorkerStopped: undecided, when it does not in time.
    """
    deadline = time.monotonic() + (_RETRY_SECONDS if _timed_out.lock else _OWNER_SECONDS)
    with _socket() as client:
        try:
            client.settimeout(_RETRY_SECONDS)
            client.connect(_address())
        except OSError:  # the owner has just ended, or its backlog is full
            time.sleep(_RETRY_SECONDS)
        else:
            # The owner never sends anything: the socket becomes readable when the owner ends.
            select.select([client], [], [], max(0.0, min(deadline, latest) - time.monotonic()))
            if time.monotonic() >= deadline:
                _timed_out.lock = True
                raise WorkerStopped(Verdict.UNDECIDED, _HELD.format(_owner(client), _listed(ports)))
    if time.monotonic() >= latest:
        raise WorkerStopped(Verdict.UNDECIDED, _CROWDED.format(_listed(ports)))


def _socket() -> socket.socket:
    return socket.socket(socket.AF_UNIX if syscalls.LINUX else socket.AF_INET)


def _address() -> str | tuple[str, int]:
    return _NAME if syscalls.LINUX else ("127.0.0.1", _PORT)


def _owner(client: socket.socket) -> str:
    """The process that has the lock, for a message."""
    if not syscalls.LINUX:
        return "another program"
    try:
        credentials = client.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("iII"))
    except OSError:
        return "another program"
    pid, uid, _ = struct.unpack("iII", credentials)
    return f"process {pid} of {_name(uid)}"


def _wait_until_free(ports: Sequence[int], seconds: float) -> int:
    """Wait until no program listens on the ports; the first that is still in use after that time, or 0."""
    deadline = time.monotonic() + seconds
    while port := next((port for port in ports if not _is_free(port)), 0):
        if time.monotonic() >= deadline:
            break
        time.sleep(0.005)
    return port


def _is_free(port: int) -> bool:
    # `localhost` may mean either address.
    return _can_bind(socket.AF_INET, "127.0.0.1", port) and _can_bind(socket.AF_INET6, "::1", port)


def _can_bind(family: int, host: str, port: int) -> bool:
    try:
        with socket.socket(family) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if family == socket.AF_INET6:
                probe.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
            probe.bind((host, port))
    except OSError as error:
        return error.errno in (errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT)  # this machine has no such addresses
    return True


def _user_of(port: int) -> str:
    """Whose program listens on a port, as the end of a clause; empty where that is not known."""
    for name in ("tcp", "tcp6"):
        with contextlib.suppress(OSError, ValueError, IndexError):
            for line in Path("/proc/net", name).read_text().splitlines()[1:]:
                fields = line.split()
                if fields[3] == _LISTENS and int(fields[1].rpartition(":")[2], 16) == port:
                    return f" of {_name(int(fields[7]))}"
    return ""


def _name(uid: int) -> str:
    if uid == os.geteuid():
        return "yours"
    try:
        return f"the user {pwd.getpwuid(uid).pw_name}"
    except KeyError:
        return f"the user {uid}"


def _listed(ports: Sequence[int]) -> str:
    numbers = [str(port) for port in ports]
    return f"the ports {' and '.join(numbers)}" if len(numbers) > 1 else f"the port {''.join(numbers)}"


_IN_USE = "port {} is in use by another program{}: end that, or install bubblewrap"
_HELD = "{} does not let go of {}: end that, or install bubblewrap"
_CROWDED = "other gradings had {} all the time: grade again, or install bubblewrap"
