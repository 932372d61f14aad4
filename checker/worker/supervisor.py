"""Between the warm process and one worker: shuts it in, waits, ends it.

With namespaces, the worker gets its own user, process, mount, network and
IPC namespaces, whose first process dies with us: nothing survives. Without,
we adopt whatever the worker leaves behind and kill that; so we outlive even the
warm process, until it is done.
"""

import contextlib
import functools
import itertools
import json
import os
import select
import signal
import sys
import tempfile
from collections.abc import Callable
from typing import Any, NoReturn

from . import ending, kernel, landlock, limits, removing, seccomp, server, usage
from .memory import Memory
from .starved import Starved

_WATCH_SECONDS = 0.02
_LOOKS_A_SCAN = 5  # at files: that costs more than a look at processes
_SAID_EACH = 0.05  # of the wall's limit


def prepare() -> None:
    """Find out ahead, in the process that supervisors are forked from, what all of them need."""
    _shared_memory()
    seccomp.packed(network=True, signals=True, groups=True, pid=0)


@functools.cache
def _shared_memory() -> int:
    """Bytes that every worker has in common with the warm process."""
    if not kernel.LINUX:
        return 0
    processes = os.open("/proc", os.O_RDONLY | os.O_DIRECTORY)
    try:
        return usage.memory_of_this(processes)
    finally:
        os.close(processes)


def main(request: dict[str, Any], descriptors: list[int]) -> NoReturn:
    """Run one worker to its end; never returns.

    Args:
        request: `limits`, `namespaces`, `network`, `uid`, `scratch`, `readable`,
            `processes`.
        descriptors: channel, standard output, standard error, status, lifeline.
    """
    status = descriptors[3]
    try:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        run = _in_namespaces if request["namespaces"] else _in_place
        run(request, descriptors)
    except BaseException as error:
        _say(status, {"broken": f"{type(error).__name__}: {error}"})
    os._exit(0)


def _in_namespaces(request: dict[str, Any], descriptors: list[int]) -> None:
    channel, output, errors, status, lifeline = descriptors
    processes = os.open("/proc", os.O_RDONLY | os.O_DIRECTORY)
    excess = _Excess(request, processes, status)
    kernel.set_dumpable(True)  # else /proc/self is not ours to write
    _become(request["uid"])
    kernel.die_with_parent()
    _enter_user_namespace()
    flags = kernel.NEWNS | kernel.NEWIPC | kernel.NEWPID | kernel.NEWNET | kernel.NEWUTS
    kernel.unshare(flags)
    first = os.fork()
    if first == 0:
        os.close(lifeline)
        os.close(processes)
        kernel.die_with_parent()
        kernel.set_dumpable(False)
        _private_mounts(request["limits"]["files_mb"])
        kernel.loopback_up()
        kernel.drop_privileges()
        _wait_as_init(_fork(lambda: _work(request, channel, output, errors, "/tmp/work"), [status]), status)
    for descriptor in (channel, output, errors):
        os.close(descriptor)
    reason = _watch(first, lifeline, lambda _: excess.of([first]))
    if reason:
        _say(status, {"ended": reason})
    os.kill(first, signal.SIGKILL)
    os.waitpid(first, 0)


def _in_place(request: dict[str, Any], descriptors: list[int]) -> None:
    channel, output, errors, status, lifeline = descriptors
    kernel.adopt_orphans()
    os.setsid()
    scratch = tempfile.mkdtemp(dir=request["scratch"])
    if request["uid"] is not None:
        os.chown(scratch, request["uid"], request["uid"])

    def work() -> None:
        _become(request["uid"])
        kernel.die_with_parent()
        if os.geteuid() == 0:  # there was nobody else to become
            kernel.drop_privileges()
        kernel.no_new_privileges()
        held = 0
        if request["readable"] is not None:
            paths = [(path, how) for path, how in request["readable"]]
            own = (scratch, landlock.OWN)
            held = landlock.restrict([*paths, own], network=request["network"], ports=request["ports"])
        alone = request["uid"] is not None
        _work(request, channel, output, errors, scratch, signals=alone or held >= 6, groups=alone)

    processes = os.open("/proc", os.O_RDONLY | os.O_DIRECTORY) if kernel.LINUX else None
    looking = _Excess(request, processes, status) if processes is not None else None

    def excess(looks: int) -> str:
        if not looks % _LOOKS_A_SCAN and usage.written(scratch, 2 * request["limits"]["files_mb"] << 20):
            return "files"
        # What the worker's children leave behind is ours now.
        return looking.of(usage.children(os.getpid(), looking.processes)) if looking else ""

    with contextlib.ExitStack() as at_last:
        at_last.callback(removing.remove, scratch)
        at_last.callback(ending.end_descendants, request["uid"], processes)
        worker = _fork(work, [status, lifeline, *([] if processes is None else [processes])])
        for descriptor in (channel, output, errors):
            os.close(descriptor)
        try:
            reason = _watch(worker, lifeline, excess)
            if reason:
                _say(status, {"ended": reason})
        finally:
            ending.end_group(worker)
        _, code, spent = os.wait4(worker, 0)
        _say(status, _outcome(code, spent.ru_utime + spent.ru_stime))


def _fork(work: Callable[[], None], secret: list[int]) -> int:
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


def _work(
    request: dict[str, Any],
    channel: int,
    output: int,
    errors: int,
    folder: str,
    *,
    signals: bool = True,
    groups: bool = True,
) -> None:
    os.setsid()  # a signal to its own group must not reach us
    limits.apply(request["limits"], request["processes"])
    kernel.set_dumpable(True)
    os.makedirs(folder, exist_ok=True)
    os.chdir(folder)
    seccomp.install(network=request["network"], signals=signals, groups=groups)
    server.main(channel, output, errors)


def _become(uid: int | None) -> None:
    """Stop being root, where we are."""
    if uid is not None:
        os.setgroups([])
        os.setresgid(uid, uid, uid)
        os.setresuid(uid, uid, uid)
        kernel.set_dumpable(True)  # the kernel took it back


def _enter_user_namespace() -> None:
    uid, gid = os.getuid(), os.getgid()
    kernel.unshare(kernel.NEWUSER)
    for name, text in (
        ("setgroups", "deny"),
        ("uid_map", f"{uid} {uid} 1"),
        ("gid_map", f"{gid} {gid} 1"),
    ):
        with open(f"/proc/self/{name}", "w") as stream:
            stream.write(text)


def _private_mounts(files_mb: int) -> None:
    kernel.mount_private()
    kernel.mount("tmpfs", "/tmp", f"size={2 * files_mb}m,nr_inodes=4096,mode=1777")
    kernel.mount("tmpfs", "/dev/shm", f"size={files_mb}m,nr_inodes=1024,mode=1777")
    try:
        kernel.mount("proc", "/proc")
    except OSError:
        # A privileged sandbox covers parts of /proc, and then the kernel
        # refuses a new one; an empty folder tells a submission even less.
        kernel.mount("tmpfs", "/proc", "size=4k,mode=555")


def _wait_as_init(worker: int, status: int) -> NoReturn:
    """Reap as the first process of a namespace must, until the worker ends."""
    while True:
        pid, code, spent = os.wait4(-1, 0)
        if pid == worker:
            _say(status, _outcome(code, spent.ru_utime + spent.ru_stime))
            os._exit(0)


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
        for descriptor, _ in watched.poll(_WATCH_SECONDS * 1000):
            return "" if descriptor == ended else "judge"
        if ended is None and os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT):
            return ""
        reason = excess(looks)
        if reason:
            return reason
    raise AssertionError("one never stops counting")


class _Excess:
    """Which limit all processes of a worker together are above.

    By the way it tells the judge, which counts the time by the wall, what of that was not theirs.
    """

    def __init__(self, request: dict[str, Any], processes: int, status: int) -> None:
        """Make this before the first of them is forked."""
        self.processes = processes
        self._status = status
        self._starved, self._said = Starved(processes), 0.0
        self._shared = _shared_memory()
        self._limits = request["limits"]
        self._memory = Memory(self._limits["memory_mb"] << 20, processes, self._shared)
        # The kernel counts a user's; where they are a user's who has others too, it allows more.
        self._most = limits.processes(self._limits)

    def of(self, roots: list[int]) -> str:
        """By name; empty when there is none."""
        used = usage.of(roots, self.processes, self._shared, self._most + 1)
        self._tell([os.getpid(), *used.processes])
        if self._memory.is_too_much(used):
            return "memory"
        if len(used.processes) > self._most:
            return "processes"
        # One process alone is the kernel's to end.
        return "cpu" if len(used.processes) > 1 and used.cpu > self._limits["cpu_seconds"] + 1 else ""

    def _tell(self, pids: list[int]) -> None:
        self._starved.look(pids)
        if self._starved.seconds - self._said > _SAID_EACH * self._limits["wall_seconds"]:
            self._said = self._starved.seconds
            _say(self._status, {"starved": self._said})


def _outcome(code: int, cpu: float) -> dict[str, Any]:
    return {"code": os.waitstatus_to_exitcode(code), "cpu": cpu}


def _say(status: int, content: dict[str, Any]) -> None:
    with contextlib.suppress(BrokenPipeError):  # the judge no longer cares
        os.write(status, json.dumps(content).encode() + b"\n")
