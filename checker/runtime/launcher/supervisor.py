"""Between the warm process and one worker that has no namespaces of its own: shuts it in, waits, ends it.

We adopt whatever the worker leaves behind and kill that; so we outlive even the
warm process, until it is done.
"""

import contextlib
import itertools
import os
import select
import signal
import tempfile
from collections.abc import Callable
from typing import Any, NoReturn

from checker.runtime.launcher import bootstrap, exit_status, termination
from checker.runtime.launcher.quota import Excess
from checker.runtime.linux import landlock, procfs, remove_tree, syscalls

WATCH_SECONDS = 0.02
_LOOKS_A_SCAN = 5  # at files: that costs more than a look at processes


def main(request: dict[str, Any], descriptors: list[int]) -> NoReturn:
    """Run one worker to its end; never returns.

    Args:
        request: `limits`, `network`, `uid`, `scratch`, `readable`, `processes_beside`.
        descriptors: channel, standard output, standard error, status, lifeline.
    """
    try:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        _run(request, descriptors)
    except BaseException as error:
        exit_status.say(descriptors[3], {"broken": f"{type(error).__name__}: {error}"})
    os._exit(0)


def _run(request: dict[str, Any], descriptors: list[int]) -> None:
    channel, output, errors, told, lifeline = descriptors
    syscalls.adopt_orphans()
    os.setsid()
    scratch = tempfile.mkdtemp(dir=request["scratch"])
    if request["uid"] is not None:
        os.chown(scratch, request["uid"], request["uid"])

    def work() -> None:
        bootstrap.become(request["uid"])
        syscalls.die_with_parent()
        if os.geteuid() == 0:  # there was nobody else to become
            syscalls.drop_privileges()
        syscalls.no_new_privileges()
        held = 0
        if request["readable"] is not None:
            paths = [(path, how) for path, how in request["readable"]]
            own = (scratch, landlock.OWN)
            held = landlock.restrict([*paths, own], network=request["network"], ports=request["ports"])
        alone = request["uid"] is not None
        bootstrap.work(request, channel, output, errors, scratch, signals=alone or held >= 6, groups=alone)

    processes = os.open("/proc", os.O_RDONLY | os.O_DIRECTORY) if syscalls.LINUX else None
    looking = Excess(request, processes, told) if processes is not None else None

    def excess(looks: int) -> str:
        if not looks % _LOOKS_A_SCAN and procfs.written(scratch, 2 * request["limits"]["files_mb"] << 20):
            return "files"
        # What the worker's children leave behind is ours now.
        return looking.of(procfs.children(os.getpid(), looking.processes)) if looking else ""

    with contextlib.ExitStack() as at_last:
        at_last.callback(remove_tree.remove, scratch)
        at_last.callback(termination.end_descendants, request["uid"], processes)
        worker = bootstrap.fork(work, [told, lifeline, *([] if processes is None else [processes])])
        for descriptor in (channel, output, errors):
            os.close(descriptor)
        try:
            reason = _watch(worker, lifeline, excess)
            if reason:
                exit_status.say(told, {"ended": reason})
        finally:
            termination.end_group(worker)
        _, code, spent = os.wait4(worker, 0)
        exit_status.say(told, exit_status.outcome(code, spent.ru_utime + spent.ru_stime))


def _watch(pid: int, lifeline: int, excess: Callable[[int], str]) -> str:
    """Wait until `pid` ends, the judge lets go, or too much is used.

    Args:
        pid: a child of ours.
        lifeline: closed by the judge when it lets go.
        excess: is told how often it was asked before, and says what there is
            too much of.

    Returns:
        Why it has to be ended; empty when it ended by itself.
    """
    watched = select.poll()
    watched.register(lifeline, select.POLLIN | select.POLLHUP)
    ended: int | None = None
    if hasattr(os, "pidfd_open"):
        ended = os.pidfd_open(pid)
        watched.register(ended, select.POLLIN)
    for looks in itertools.count(1):
        for descriptor, _ in watched.poll(WATCH_SECONDS * 1000):
            return "" if descriptor == ended else "judge"
        if ended is None and os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT):
            return ""
        reason = excess(looks)
        if reason:
            return reason
    raise AssertionError("one never stops counting")
