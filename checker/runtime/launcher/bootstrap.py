"""Turns a freshly forked child into a worker; shared by both isolation levels."""

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from checker.runtime.launcher import rlimits
from checker.runtime.linux import seccomp, syscalls
from checker.runtime.worker import server


def fork(function: Callable[[], None], secret_descriptors: Iterable[int]) -> int:
    """Run `function` in a child that has none of the secret descriptors; return the child's number."""
    pid = os.fork()
    if pid:
        return pid
    try:
        for descriptor in secret_descriptors:
            os.close(descriptor)
        function()
    except BaseException:
        sys.excepthook(*sys.exc_info())
    finally:
        os._exit(70)


def start_worker(
    request: dict[str, Any],
    streams: Sequence[int],
    folder: str,
    *,
    allow_signals: bool = True,
    allow_groups: bool = True,
) -> None:
    """Become a worker, in a folder of its own; never returns.

    Args:
        request: `limits`, `network`, `processes_beside`.
        streams: descriptors: the socket of the judge's requests, standard output, standard error.
        folder: where the submission is laid out.
        allow_signals: see `seccomp.install`.
        allow_groups: see `seccomp.install`.
    """
    os.setsid()  # a signal to the worker's own group must not reach the launcher
    rlimits.apply(request["limits"], request["processes_beside"])
    syscalls.set_dumpable(True)
    os.makedirs(folder, exist_ok=True)
    os.chdir(folder)
    seccomp.install(network=request["network"], signals=allow_signals, groups=allow_groups)
    server.main(*streams)


def drop_to_user(uid: int | None) -> None:
    """Become another user and give up all groups; do nothing when it is None."""
    if uid is not None:
        os.setgroups([])
        os.setresgid(uid, uid, uid)
        os.setresuid(uid, uid, uid)
        syscalls.set_dumpable(True)  # the kernel cleared it with the change of user
