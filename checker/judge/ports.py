"""Turns at the ports that all share, where workers have no network of their own."""

from __future__ import annotations

import contextlib
import fcntl
import socket
import time
from collections.abc import Iterator

import platformdirs

from checker.judge.stops import Stopped
from checker.report import Verdict
from checker.sandbox import node

_LOCK = "ports.lock"
# Until those of the one before are ended; once it was in vain, somebody else is there.
_WAIT_SECONDS = [3.0]


@contextlib.contextmanager
def taken() -> Iterator[None]:
    """Have the ports to ourselves, after waiting for other judges and gradings of this user.

    Raises:
        Stopped: undecided, when another program listens there.
    """
    folder = platformdirs.user_cache_path("checker")
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / _LOCK).open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        deadline = time.monotonic() + _WAIT_SECONDS[0]
        while port := next((each for each in node.PORTS if not _is_free(each)), 0):
            if time.monotonic() > deadline:
                _WAIT_SECONDS[0] = 0.0
                raise Stopped(Verdict.UNDECIDED, _IN_USE.format(port))
            time.sleep(0.005)
        yield


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


_IN_USE = "port {} is in use by another program: end that, or install bubblewrap"
