"""The few Linux system calls that Python 3.11 has no function for.

By ctypes, and not by a package: code inside a sandbox stands on the standard library alone.
"""

import contextlib
import ctypes
import fcntl
import os
import signal
import socket
import struct
import sys
from collections.abc import Iterator
from time import clock_gettime

from checker.runtime.linux.syscall_numbers import NUMBERS

LINUX = sys.platform == "linux"

NEWNS, NEWUTS, NEWIPC = 0x00020000, 0x04000000, 0x08000000
NEWUSER, NEWPID, NEWNET = 0x10000000, 0x20000000, 0x40000000

_NOSUID, _NODEV, _NOEXEC = 2, 4, 8
_REC, _PRIVATE = 0x4000, 1 << 18

_PDEATHSIG, _DUMPABLE, _CAPBSET_DROP = 1, 4, 24
_SUBREAPER, _NO_NEW_PRIVS, _CAP_AMBIENT, _SET_SECCOMP = 36, 38, 47, 22

# The number of clone(), by machine: there is no filter of system calls for some, but there are namespaces.
_CLONE = {
    **{machine: numbers["clone"] for machine, numbers in NUMBERS.items()},
    **{"riscv64": 220, "armv7l": 120, "i686": 120, "ppc64le": 120},
}

_libc = ctypes.CDLL(None, use_errno=True) if LINUX else None


def check(result: int, call: str) -> None:
    """Raise the error of the last call, when its result is one.

    Raises:
        OSError: when `result` is below 0.
    """
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), call)


def fork_into(flags: int) -> int:
    """Fork, like `os.fork`, with the child in new namespaces.

    Only for a process of one thread.

    Args:
        flags: which ones, as `NEWUSER | NEWPID`.

    Raises:
        OSError: when the kernel does not allow it, or the number of the call is not known for this machine.
    """
    number = _CLONE.get(os.uname().machine)
    if number is None:
        raise OSError(f"no way is known to make namespaces on {os.uname().machine}")
    # As `os.fork` does, the lock of the interpreter held all the while.
    python = ctypes.PyDLL(None, use_errno=True)
    python.PyOS_BeforeFork()
    pid = int(python.syscall(number, *map(ctypes.c_long, (flags | signal.SIGCHLD, 0, 0, 0, 0))))
    if pid == 0:
        python.PyOS_AfterFork_Child()
        return 0
    number = ctypes.get_errno()
    python.PyOS_AfterFork_Parent()
    if pid < 0:
        raise OSError(number, os.strerror(number), "clone")
    return pid


@contextlib.contextmanager
def as_user(uid: int | None) -> Iterator[None]:
    """Change the effective user for the duration of the block; not when it is None."""
    if uid is None:
        yield
        return
    before = os.geteuid(), os.getegid()
    os.setegid(uid)
    os.seteuid(uid)
    try:
        yield
    finally:
        os.seteuid(before[0])
        os.setegid(before[1])


def mount_private() -> None:
    """Make mounts from here on visible to this mount namespace alone."""
    assert _libc is not None
    check(_libc.mount(b"none", b"/", None, _REC | _PRIVATE, None), "mount")


def mount(kind: str, path: str, options: str = "") -> None:
    """Mount a new file system of `kind` over `path`.

    Raises:
        OSError: when the kernel does not allow it.
    """
    assert _libc is not None
    flags = _NOSUID | _NODEV | _NOEXEC
    arguments = (kind.encode(), path.encode(), kind.encode(), flags, options.encode())
    check(_libc.mount(*arguments), path)


def loopback_up() -> None:
    """Bring up `lo` in a fresh network namespace."""
    with socket.socket() as probe:
        fcntl.ioctl(probe, 0x8914, struct.pack("16sh14x", b"lo", 0x41))


def die_with_parent() -> None:
    """Let the kernel kill this process when its parent ends."""
    _prctl(_PDEATHSIG, 9)


def adopt_orphans() -> None:
    """Become the parent of descendants whose own parent ends (subreaper)."""
    _prctl(_SUBREAPER, 1)


def set_dumpable(allowed: bool) -> None:
    """Let processes of the same user trace this one, or not."""
    _prctl(_DUMPABLE, int(allowed))


def drop_privileges() -> None:
    """Give up every capability, for good."""
    assert _libc is not None
    for capability in range(64):
        if _libc.prctl(_CAPBSET_DROP, capability, 0, 0, 0) != 0:
            break
    _libc.prctl(_CAP_AMBIENT, 4, 0, 0, 0)
    header = struct.pack("Ii", 0x20080522, 0)
    check(_libc.capset(header, bytes(24)), "capset")
    _prctl(_NO_NEW_PRIVS, 1)


def no_new_privileges() -> None:
    """Let no program that is started gain privileges."""
    _prctl(_NO_NEW_PRIVS, 1)


def set_filter(program: ctypes.Array[ctypes.c_char]) -> None:
    """Let a BPF program decide about every system call from here on."""
    assert _libc is not None
    check(_libc.prctl(_SET_SECCOMP, 2, program, 0, 0), "seccomp")


def syscall(number: int, *arguments: object) -> int:
    """Make a system call that the C library has no function for; return a negative number when it failed."""
    assert _libc is not None
    return int(_libc.syscall(number, *arguments))


def processor_seconds(pid: int) -> float:
    """Return the processor time that another process has used so far, in seconds, without `/proc`.

    Raises:
        OSError: when the process is gone, or the kernel does not report it.
    """
    if not LINUX:
        raise OSError(f"{sys.platform} does not report the processor time of another process")
    return clock_gettime((~pid << 3) | 2)


def _prctl(option: int, value: int) -> None:
    if _libc is not None:
        check(_libc.prctl(option, value, 0, 0, 0), "prctl")
