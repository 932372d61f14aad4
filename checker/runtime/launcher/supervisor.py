"""Supervises one worker without namespaces: confines it, enforces its limits, kills whatever it leaves.

The supervisor adopts the processes that the worker leaves behind, and kills them. So it
outlives even the zygote, until that is done.
"""

import contextlib
import itertools
import os
import select
import signal
import tempfile
from collections.abc import Callable
from typing import Any, NoReturn

from checker.runtime.launcher import bootstrap, exit_status, termination, usage
from checker.runtime.launcher.quota import QuotaMonitor
from checker.runtime.linux import landlock, procfs, remove_tree, syscalls

WATCH_SECONDS = 0.02
_ROUNDS_PER_SCAN = 5  # a scan of the files costs more than a look at the processes


def main(request: dict[str, Any], descriptors: list[int]) -> NoReturn:
    """Run one worker to its end; never returns.

    Args:
        request: `limits`, `network`, `uid`, `scratch`, `readable`, `ports`, `processes_beside`.
        descriptors: channel, standard output, standard error, status, lifeline.
    """
    try:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        _run(request, descriptors)
    except BaseException as error:
        exit_status.send(descriptors[3], exit_status.failure(error))
    os._exit(0)


def _run(request: dict[str, Any], descriptors: list[int]) -> None:
    *streams, status_pipe, lifeline = descriptors
    syscalls.adopt_orphans()
    os.setsid()
    scratch = tempfile.mkdtemp(dir=request["scratch"])
    if request["uid"] is not None:
        os.chown(scratch, request["uid"], request["uid"])
    proc = procfs.open_proc() if syscalls.LINUX else None
    monitor = QuotaMonitor(request, proc, status_pipe) if proc is not None else None
    disk_limit = 2 * request["limits"]["files_mb"] << 20

    def exceeded(round_number: int) -> str:
        if not round_number % _ROUNDS_PER_SCAN and usage.exceeds_disk_quota(scratch, disk_limit):
            return "files"
        # What the worker's children leave behind are children of this process.
        return monitor.exceeded(procfs.children(os.getpid(), monitor.proc)) if monitor else ""

    with contextlib.ExitStack() as cleanup:
        cleanup.callback(remove_tree.remove, scratch)
        cleanup.callback(termination.kill_descendants, request["uid"], proc)
        secret = [status_pipe, lifeline, *([] if proc is None else [proc])]
        worker = bootstrap.fork(lambda: _confine_and_start(request, streams, scratch), secret)
        for descriptor in streams:
            os.close(descriptor)
        try:
            reason = _watch(worker, lifeline, exceeded)
            if reason:
                exit_status.send(status_pipe, {"ended": reason})
        finally:
            termination.kill_group(worker)
        _, code, resources = os.wait4(worker, 0)
        exit_status.send(status_pipe, exit_status.outcome(code, resources.ru_utime + resources.ru_stime))


def _confine_and_start(request: dict[str, Any], streams: list[int], scratch: str) -> None:
    """In the worker's process: give up all rights but those that it needs, and serve the judge."""
    bootstrap.drop_to_user(request["uid"])
    syscalls.die_with_parent()
    if os.geteuid() == 0:  # there was no other user to become
        syscalls.drop_privileges()
    syscalls.no_new_privileges()
    landlock_version = 0
    if request["readable"] is not None:
        paths = [(path, access) for path, access in request["readable"]]
        own = (scratch, landlock.OWN)
        landlock_version = landlock.restrict(
            [*paths, own], network=request["network"], ports=request["ports"]
        )
    has_own_user = request["uid"] is not None
    scopes_signals = landlock_version >= landlock.FIRST_WITH_SCOPES
    bootstrap.start_worker(
        request,
        streams,
        scratch,
        allow_signals=has_own_user or scopes_signals,
        allow_groups=has_own_user,
    )


def _watch(worker: int, lifeline: int, exceeded: Callable[[int], str]) -> str:
    """Wait until the worker ends, the judge lets go, or a quota is exceeded.

    Args:
        worker: the number of a child of this process.
        lifeline: closed by the judge when it lets go.
        exceeded: takes the number of the round, from 1 on; returns which quota is exceeded.

    Returns:
        Why the worker has to be killed; empty when it ended by itself.
    """
    poll = select.poll()
    poll.register(lifeline, select.POLLIN | select.POLLHUP)
    pidfd: int | None = None
    if hasattr(os, "pidfd_open"):
        pidfd = os.pidfd_open(worker)
        poll.register(pidfd, select.POLLIN)
    for round_number in itertools.count(1):
        for descriptor, _ in poll.poll(WATCH_SECONDS * 1000):
            return "" if descriptor == pidfd else "judge"
        if pidfd is None and os.waitid(os.P_PID, worker, os.WEXITED | os.WNOHANG | os.WNOWAIT):
            return ""
        reason = exceeded(round_number)
        if reason:
            return reason
    raise AssertionError("itertools.count() does not end")
