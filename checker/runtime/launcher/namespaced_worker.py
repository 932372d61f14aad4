"""A worker in user, process, mount, network, IPC and host-name namespaces of its own.

The zygote makes them as it forks, and watches from outside. The first process inside reaps
orphans and dies with the zygote, and all others inside die with it: nothing survives.

Made by hand with `clone` and `mount`, as `bwrap` starts a program, and a worker has to be a fork
of the zygote: a Python that has already imported what the project uses.
"""

import contextlib
import functools
import os
import signal
from collections.abc import Iterable
from typing import Any, NoReturn

from checker.runtime.launcher import bootstrap, exit_status
from checker.runtime.launcher.quota import QuotaMonitor
from checker.runtime.linux import syscalls

_FLAGS = (
    syscalls.NEWUSER | syscalls.NEWNS | syscalls.NEWIPC | syscalls.NEWPID | syscalls.NEWNET | syscalls.NEWUTS
)


class NamespacedWorker:
    """One worker, as the zygote sees it.

    Attributes:
        lifeline: a descriptor to poll; closed by the judge when it lets go.
        pidfd: a descriptor to poll; readable when the first process has ended.
    """

    def __init__(
        self, request: dict[str, Any], descriptors: list[int], proc: int, secret: Iterable[int]
    ) -> None:
        """Start it.

        Args:
            request: `limits`, `network`, `uid`, `processes_beside`.
            descriptors: channel, standard output, standard error, status, lifeline.
            proc: a descriptor of `/proc`.
            secret: other descriptors that the worker must not have.

        Raises:
            OSError: when the kernel refuses namespaces.
        """
        *streams, self._status_pipe, self.lifeline = descriptors
        self._monitor = QuotaMonitor(request, proc, self._status_pipe)
        self._uid = request["uid"]
        if self._uid is not None and os.getgroups():
            os.setgroups([])  # the worker could not do so itself
        with syscalls.as_user(self._uid):
            ids = os.geteuid(), os.getegid()  # inside, no user is mapped at first
            _can_mount_proc()  # found out here, so that not each worker has to
            self._init = syscalls.fork_into(_FLAGS)
            if self._init == 0:
                _run_init(request, ids, [*streams, self._status_pipe], [*secret, proc, self.lifeline])
        try:
            self.pidfd = os.pidfd_open(self._init)
        except OSError:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._init, signal.SIGKILL)  # it could not be watched
            raise
        for stream in streams:
            os.close(stream)

    @property
    def descriptors(self) -> tuple[int, ...]:
        """The open descriptors of this worker, which no other worker may have."""
        return self.pidfd, self._status_pipe, self.lifeline

    def exceeded(self) -> str:
        """Return the name of the quota that the worker exceeds; empty if none."""
        with syscalls.as_user(self._uid):  # the kernel reports everything to the worker's own user alone
            return self._monitor.exceeded([self._init])

    def end(self, reason: str = "") -> None:
        """Kill all of it, and report the reason."""
        if reason:
            exit_status.send(self._status_pipe, {"ended": reason})
        with contextlib.suppress(ProcessLookupError):  # it has ended by itself
            signal.pidfd_send_signal(self.pidfd, signal.SIGKILL)
        for descriptor in self.descriptors:
            os.close(descriptor)


def _run_init(
    request: dict[str, Any], ids: tuple[int, int], descriptors: list[int], secret: list[int]
) -> NoReturn:
    """Be the first process in the namespaces: set them up, fork the worker, reap."""
    *streams, status_pipe = descriptors
    try:
        for descriptor in secret:
            os.close(descriptor)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        syscalls.set_dumpable(True)  # else /proc/self may not be written to
        _map_user(*ids)
        syscalls.die_with_parent()
        syscalls.set_dumpable(False)
        _make_private_mounts(request["limits"]["files_mb"])
        syscalls.loopback_up()
        syscalls.drop_privileges()
        worker = bootstrap.fork(lambda: bootstrap.start_worker(request, streams, "/tmp/work"), [status_pipe])
        for stream in streams:
            os.close(stream)
        _wait_as_init(worker, status_pipe)
    except BaseException as error:
        exit_status.send(status_pipe, exit_status.failure(error))
    finally:
        os._exit(0)


def _map_user(uid: int, gid: int) -> None:
    """Map the process's own uid and gid into the new user namespace, and no others."""
    for name, text in (
        ("setgroups", b"deny"),
        ("uid_map", b"%d %d 1" % (uid, uid)),
        ("gid_map", b"%d %d 1" % (gid, gid)),
    ):
        descriptor = os.open(f"/proc/self/{name}", os.O_WRONLY)
        os.write(descriptor, text)
        os.close(descriptor)
    os.setresgid(gid, gid, gid)
    os.setresuid(uid, uid, uid)


def _make_private_mounts(files_mb: int) -> None:
    syscalls.mount_private()
    syscalls.mount("tmpfs", "/tmp", f"size={2 * files_mb}m,nr_inodes=4096,mode=1777")
    syscalls.mount("tmpfs", "/dev/shm", f"size={files_mb}m,nr_inodes=1024,mode=1777")
    if _can_mount_proc():
        syscalls.mount("proc", "/proc")
    else:
        syscalls.mount("tmpfs", "/proc", "size=4k,mode=555")


@functools.cache
def _can_mount_proc() -> bool:
    """Whether a worker can have a `/proc` of its own.

    A privileged sandbox covers parts of `/proc`, and then the kernel refuses a new one, after much
    work; an empty folder tells a submission even less.
    """
    reader, writer = os.pipe()
    if syscalls.fork_into(_FLAGS) == 0:
        try:
            syscalls.mount_private()
            syscalls.mount("proc", "/proc")
            os.write(writer, b"yes")
        finally:
            os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as stream:
        return stream.read() == b"yes"


def _wait_as_init(worker: int, status_pipe: int) -> NoReturn:
    """Reap as the first process of a namespace must, until the worker ends."""
    while True:
        pid, code, resources = os.wait4(-1, 0)
        if pid == worker:
            cpu = resources.ru_utime + resources.ru_stime
            exit_status.send(status_pipe, exit_status.outcome(code, cpu))
            os._exit(0)
