"""Turns at the ports that all share, where workers have no network of their own.

The ports are the machine's, and so is the lock: a name among the abstract sockets of Linux,
which are the network's as ports are, may be taken by any user, leave nothing in any folder
and are let go of by the kernel when their owner ends. Whoever has it listens, and whoever waits
is connected: so the end of a turn is an event, and the kernel says whose turn it is. Elsewhere
a port takes the place of the name.
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
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from checker.analysis.javascript import toolchain
from checker.judge.exceptions import WorkerStopped
from checker.report.model import Verdict
from checker.runtime.linux import syscalls

_NAME, _PORT = "\0checker-ports", 26378
# Until those of the one before are ended.
_END_SECONDS = 10.0
# One turn is one check, which is ended long before this; and how long all the others may take.
_TURN_SECONDS, _TURNS_SECONDS = 900.0, 7200.0
_AGAIN_SECONDS = 0.01
_LISTENS = "0A"  # in /proc/net/tcp


@dataclass
class _InVain:
    """What was waited for in vain already, and is not waited for as long again.

    Attributes:
        port: whether another program listens there.
        turn: whether somebody does not let go of the lock.
    """

    port: bool = False
    turn: bool = False


_in_vain = _InVain()


@contextlib.contextmanager
def taken() -> Iterator[None]:
    """Have the ports to ourselves, after waiting for all other judges and gradings on this machine.

    Raises:
        WorkerStopped: undecided, when another program listens there, or does not let go of them.
    """
    with _turn():
        port = _wait_until_free(0.0 if _in_vain.port else _END_SECONDS)
        _in_vain.port = port != 0
        if port:
            raise WorkerStopped(Verdict.UNDECIDED, _IN_USE.format(port, _user_of(port)))
        try:
            yield
        finally:
            _wait_until_free(_END_SECONDS)  # who comes next is not to meet what we leave


@contextlib.contextmanager
def _turn() -> Iterator[None]:
    latest = time.monotonic() + _TURNS_SECONDS
    while (lock := _lock()) is None:
        _wait_for_another(latest)
    _in_vain.turn = False
    with lock:
        yield


def _lock() -> socket.socket | None:
    """The lock, or None when another has it."""
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


def _wait_for_another(latest: float) -> None:
    """Wait for the end of another's turn.

    Raises:
        WorkerStopped: when that does not come.
    """
    deadline = time.monotonic() + (_AGAIN_SECONDS if _in_vain.turn else _TURN_SECONDS)
    with _socket() as waiting:
        try:
            waiting.settimeout(_AGAIN_SECONDS)
            waiting.connect(_address())
        except OSError:  # it has just ended, or so many wait that there is no more room
            time.sleep(_AGAIN_SECONDS)
        else:
            # Nothing is ever said: what comes is the end.
            select.select([waiting], [], [], max(0.0, min(deadline, latest) - time.monotonic()))
            if time.monotonic() >= deadline:
                _in_vain.turn = True
                raise WorkerStopped(Verdict.UNDECIDED, _HELD.format(_owner(waiting)))
    if time.monotonic() >= latest:
        raise WorkerStopped(Verdict.UNDECIDED, _CROWDED)


def _socket() -> socket.socket:
    return socket.socket(socket.AF_UNIX if syscalls.LINUX else socket.AF_INET)


def _address() -> str | tuple[str, int]:
    return _NAME if syscalls.LINUX else ("127.0.0.1", _PORT)


def _owner(waiting: socket.socket) -> str:
    """Who listens at the other end."""
    if not syscalls.LINUX:
        return "another program"
    try:
        told = waiting.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("iII"))
    except OSError:
        return "another program"
    pid, uid, _ = struct.unpack("iII", told)
    return f"process {pid} of {_name(uid)}"


def _wait_until_free(seconds: float) -> int:
    """Wait until nobody listens on the ports; the first on which somebody does after so long, or 0."""
    deadline = time.monotonic() + seconds
    while port := next((each for each in toolchain.PORTS if not _is_free(each)), 0):
        if time.monotonic() >= deadline:
            break
        time.sleep(0.005)
    return port


def _is_free(port: int) -> bool:
    # `localhost` may be either of them.
    return _can_bind(socket.AF_INET, "127.0.0.1", port) and _can_bind(socket.AF_INET6, "::1", port)


def _can_bind(family: int, host: str, port: int) -> bool:
    try:
        with socket.socket(family) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if family == socket.AF_INET6:
                probe.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
            probe.bind((host, port))
    except OSError as error:
        return error.errno in (errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT)  # there is none of that kind
    return True


def _user_of(port: int) -> str:
    """Whose program listens on a port, as the end of a clause; empty where nobody tells."""
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


_IN_USE = "port {} is in use by another program{}: end that, or install bubblewrap"
_HELD = "{} does not let go of the ports 6379 and 1245: end that, or install bubblewrap"
_CROWDED = "other gradings had the ports 6379 and 1245 all the time: grade again, or install bubblewrap"
