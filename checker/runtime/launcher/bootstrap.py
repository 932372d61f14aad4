"""From a fork of the warm process to a worker: what both levels of isolation do alike."""

import os
import sys
from collections.abc import Callable
from typing import Any

from checker.runtime.launcher import rlimits
from checker.runtime.linux import seccomp, syscalls
from checker.runtime.worker import server


def fork(work: Callable[[], None], secret: list[int]) -> int:
    """Run `work` in a child that has none of the `secret` descriptors."""
    pid = os.fork()
    if pid:
        return pid
    try:
        for descriptor in secret:
            os.close(descriptor)
        work()
    except BaseException:
        sys.excepthook(*sys.exc_info())
    finally:
        os._exit(70)


def work(
    request: dict[str, Any],
    channel: int,
    output: int,
    errors: int,
    folder: str,
    *,
    signals: bool = True,
    groups: bool = True,
) -> None:
    """Be a worker, in a folder of its own; never comes back.

    Args:
        request: `limits`, `network`, `processes_beside`.
        channel: the socket over which the judge asks.
        output: where standard output goes.
        errors: where standard error goes.
        folder: where the submission is laid out.
        signals: see `seccomp.install`.
        groups: see `seccomp.install`.
    """
    os.setsid()  # a signal to its own group must not reach us
    rlimits.apply(request["limits"], request["processes_beside"])
    syscalls.set_dumpable(True)
    os.makedirs(folder, exist_ok=True)
    os.chdir(folder)
    seccomp.install(network=request["network"], signals=signals, groups=groups)
    server.main(channel, output, errors)


def become(uid: int | None) -> None:
    """Stop being root, where we are."""
    if uid is not None:
        os.setgroups([])
        os.setresgid(uid, uid, uid)
        os.setresuid(uid, uid, uid)
        syscalls.set_dumpable(True)  # the kernel took it back
