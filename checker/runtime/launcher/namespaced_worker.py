"""A worker in namespaces of its own: user, process, mount, network and IPC.

The warm process makes them as it forks, and watches from outside. The first process in
them reaps what is orphaned and dies with the warm process, and with it all in there:
nothing survives.
"""

import contextlib
import functools
import os
import signal
from collections.abc import Iterable
from typing import Any, NoReturn

from checker.runtime.launcher import bootstrap, exit_status
from checker.runtime.launcher.quota import Excess
from checker.runtime.linux import syscalls

_FLAGS = (
    syscalls.NEWUSER | syscalls.NEWNS | syscalls.NEWIPC | syscalls.NEWPID | syscalls.NEWNET | syscalls.NEWUTS
)


class Namespaced:
    """One worker, as the warm process sees it.

    Attributes:
        lifeline: to be waited for; closed by the judge when it lets go.
        ended: to be waited for; readable when the first process has ended.
    """

    def __init__(
        self, request: dict[str, Any], descriptors: list[int], processes: int, secret: Iterable[int]
    ) -> None:
        """Start it.

        Args:
            request: `limits`, `network`, `uid`, `processes`.
            descriptors: channel, standard output, standard error, status, lifeline.
            processes: a descriptor of `/proc`.
            secret: descriptors that are nothing to it.

        Raises:
            OSError: when the kernel refuses namespaces.
        """
        *streams, self._status, self.lifeline = descriptors
        self._excess = Excess(request, processes, self._status)
        self._uid = request["uid"]
        if self._uid is not None and os.getgroups():
            os.setgroups([])  # it could not do so itself
        with syscalls.as_user(self._uid):
            who = os.geteuid(), os.getegid()  # in there we are nobody, at first
            _may_mount_proc()  # asked here, so that each need not find out
            self._first = syscalls.fork_into(_FLAGS)
            if self._first == 0:
                _be_first(request, who, [*streams, self._status], [*secret, processes, self.lifeline])
        try:
            self.ended = os.pidfd_open(self._first)
        except OSError:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._first, signal.SIGKILL)  # nobody would watch it
            raise
        for stream in streams:
            os.close(stream)

    @property
    def descriptors(self) -> tuple[int, ...]:
        """What is open for it, and concerns no other worker."""
        return self.ended, self._status, self.lifeline

    def look(self) -> str:
        """Which limit it is above; empty when none."""
        with syscalls.as_user(self._uid):  # only its own user is told everything about it
            return self._excess.of([self._first])

    def end(self, reason: str = "") -> None:
        """End all of it, and say why."""
        if reason:
            exit_status.say(self._status, {"ended": reason})
        with contextlib.suppress(ProcessLookupError):  # where it has ended by itself
            signal.pidfd_send_signal(self.ended, signal.SIGKILL)
        for descriptor in self.descriptors:
            os.close(descriptor)


def _be_first(
    request: dict[str, Any], who: tuple[int, int], descriptors: list[int], secret: list[int]
) -> NoReturn:
    channel, output, errors, told = descriptors
    try:
        for descriptor in secret:
            os.close(descriptor)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        syscalls.set_dumpable(True)  # else /proc/self is not ours to write
        _be_the_only_user(*who)
        syscalls.die_with_parent()
        syscalls.set_dumpable(False)
        _private_mounts(request["limits"]["files_mb"])
        syscalls.loopback_up()
        syscalls.drop_privileges()
        worker = bootstrap.fork(lambda: bootstrap.work(request, channel, output, errors, "/tmp/work"), [told])
        for stream in (channel, output, errors):
            os.close(stream)
        _wait_as_init(worker, told)
    except BaseException as error:
        exit_status.say(told, {"broken": f"{type(error).__name__}: {error}"})
    finally:
        os._exit(0)


def _be_the_only_user(uid: int, gid: int) -> None:
    """Be known here by the number that we have outside, and nobody else at all."""
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


def _private_mounts(files_mb: int) -> None:
    syscalls.mount_private()
    syscalls.mount("tmpfs", "/tmp", f"size={2 * files_mb}m,nr_inodes=4096,mode=1777")
    syscalls.mount("tmpfs", "/dev/shm", f"size={files_mb}m,nr_inodes=1024,mode=1777")
    if _may_mount_proc():
        syscalls.mount("proc", "/proc")
    else:
        syscalls.mount("tmpfs", "/proc", "size=4k,mode=555")


@functools.cache
def _may_mount_proc() -> bool:
    """Whether a worker can have a `/proc` of its own.

    A privileged sandbox covers parts of `/proc`, and then the kernel refuses a new one, after much
    work; an empty folder tells a submission even less.
    """
    answer, say = os.pipe()
    if syscalls.fork_into(_FLAGS) == 0:
        try:
            syscalls.mount_private()
            syscalls.mount("proc", "/proc")
            os.write(say, b"yes")
        finally:
            os._exit(0)
    os.close(say)
    with os.fdopen(answer, "rb") as stream:
        return stream.read() == b"yes"


def _wait_as_init(worker: int, told: int) -> NoReturn:
    """Reap as the first process of a namespace must, until the worker ends."""
    while True:
        pid, code, spent = os.wait4(-1, 0)
        if pid == worker:
            exit_status.say(told, exit_status.outcome(code, spent.ru_utime + spent.ru_stime))
            os._exit(0)
