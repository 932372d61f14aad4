"""Refuses the system calls that a learner's program never needs (seccomp).

A small classic BPF program, assembled by hand: the bindings of libseccomp that are available as a
package need the library itself installed on the system, and code inside a sandbox stands on the
standard library alone. The filter holds for the process that installs it and for all that it
starts, for good. It refuses calls that reach other processes, the kernel's own state or new attack
surface; it does not restrict opening files: namespaces and Landlock do.
"""

import ctypes
import errno
import functools
import itertools
import os
import struct
import sys
from collections.abc import Sequence
from typing import NamedTuple

from checker.runtime.linux import syscalls
from checker.runtime.linux.syscall_numbers import NUMBERS

_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _AND, _JUMP, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x54, 0x05, 0x06
_MAX_JUMP = 255  # instructions, of a conditional jump
_MAX_LINEAR = 3  # cases that are tried one after another
_NUMBER, _ARCH, _FIRST, _SECOND, _FIFTH = 0, 4, 16, 24, 48
ALLOW, KILL, ERROR = 0x7FFF0000, 0x80000000, 0x00050000
_X32 = 0x40000000

_NAMESPACES = 0x7E020000  # every CLONE_NEW… flag that clone() takes
_UNIX, _INET, _INET6, _NETLINK = 1, 2, 10, 16
_STREAM, _SEQPACKET, _SOCKET_KIND = 1, 5, 0xF
_TIOCSTI, _TIOCLINUX = 0x5412, 0x541C

# Refused whatever the arguments: they reach other processes, the kernel's own state or new attack surface.
_REFUSED = (
    *("ptrace", "process_vm_readv", "process_vm_writev", "process_madvise", "process_mrelease"),
    *("kcmp", "pidfd_getfd", "add_key", "request_key", "keyctl", "mount", "umount2", "pivot_root", "chroot"),
    *("open_tree", "move_mount", "fsopen", "fsconfig", "fsmount", "fspick", "mount_setattr"),
    *("unshare", "setns", "bpf", "userfaultfd", "perf_event_open", "kexec_load", "kexec_file_load"),
    *("init_module", "finit_module", "delete_module", "swapon", "swapoff", "reboot", "acct"),
    *("quotactl", "quotactl_fd", "syslog", "sethostname", "setdomainname"),
    *("personality", "settimeofday", "clock_settime", "clock_adjtime", "adjtimex", "vhangup"),
    *("lookup_dcookie", "name_to_handle_at", "open_by_handle_at", "fanotify_init", "fanotify_mark"),
    *("move_pages", "migrate_pages", "mbind", "set_mempolicy"),
    # Memory that no process has mapped counts for no process.
    *("memfd_secret", "shmget", "shmat", "shmctl", "semget", "semctl", "semop", "semtimedop"),
    *("msgget", "msgsnd", "msgrcv", "msgctl", "mq_open", "mq_unlink"),
)
_REFUSED_OF_ONE_MACHINE: dict[str, tuple[str, ...]] = {
    "x86_64": ("iopl", "ioperm", "modify_ldt"),
    "aarch64": (),
}
# Reported as missing from this kernel: programs then do without.
_MISSING = (
    "clone3",  # a filter cannot read its flags; glibc then uses clone
    *("memfd_create", "io_uring_setup", "io_uring_enter", "io_uring_register"),
)
# The first argument is a process, where 0 is the caller.
_ON_PROCESS = ("prlimit64", "sched_setaffinity", "sched_setscheduler", "sched_setparam", "sched_setattr")
# The second argument is a process, where 0 is the caller, if the first has this value; else it may be a user.
_ON_PROCESS_KIND = {"setpriority": 0, "ioprio_set": 1}
# The first argument is the process that a signal goes to.
_SIGNALS = ("kill", "tgkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo")
# Signals whose target a filter cannot tell.
_SIGNALS_UNSEEN = ("tkill", "pidfd_send_signal")
_GROUPS = ("setsid", "setpgid")

_AUDIT_ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}

Instruction = tuple[int, int, int, int]
_INSTRUCTION = struct.Struct("HBBI")


class Refusal(NamedTuple):
    """A system call that is refused whatever its arguments, and the `errno` that it fails with."""

    number: int
    error: int


def refused_syscalls(machine: str) -> dict[str, Refusal]:
    """Return the calls that are always refused on a kind of machine, by name.

    Args:
        machine: as `uname -m` says.
    """
    if machine not in _AUDIT_ARCHITECTURES:
        return {}
    numbers = NUMBERS[machine]
    refused = (*_REFUSED, *_REFUSED_OF_ONE_MACHINE[machine])
    return {
        **{name: Refusal(numbers[name], errno.EPERM) for name in refused},
        **{name: Refusal(numbers[name], errno.ENOSYS) for name in _MISSING},
    }


def install(*, network: bool, signals: bool, groups: bool) -> bool:
    """Install the filter. The process must have `no_new_privs`.

    Args:
        network: whether sockets may be made; else only connected pairs.
        signals: whether other processes may be sent signals.
        groups: whether the process group may be left. Where nothing else tells which processes
            belong together, they are killed by their group.

    Returns:
        Whether it holds now; False where there is no filter for the machine.

    Raises:
        OSError: when the kernel refuses it.
    """
    code = packed(network=network, signals=signals, groups=groups, pid=0 if signals else os.getpid())
    if not code:
        return False
    buffer = ctypes.create_string_buffer(code, len(code))
    head = struct.pack("HxxxxxxQ", len(code) // _INSTRUCTION.size, ctypes.addressof(buffer))
    syscalls.set_filter(ctypes.create_string_buffer(head, len(head)))
    return True


@functools.cache
def packed(*, network: bool, signals: bool, groups: bool, pid: int) -> bytes:
    """Return the filter in the kernel's format; empty where there is none. See `program`."""
    if not syscalls.LINUX or sys.maxsize < 1 << 32:
        return b""
    built = program(os.uname().machine, network=network, signals=signals, groups=groups, pid=pid)
    return b"".join(_INSTRUCTION.pack(*instruction) for instruction in built)


def program(machine: str, *, network: bool, signals: bool, groups: bool, pid: int) -> list[Instruction]:
    """Return the filter for a kind of machine; empty where there is none.

    Args:
        machine: as `uname -m` says.
        network: see `install`.
        signals: see `install`.
        groups: see `install`.
        pid: of the only process that signals may go to, if not `signals`.
    """
    if machine not in _AUDIT_ARCHITECTURES:
        return []
    code: list[Instruction] = [
        (_LOAD, 0, 0, _ARCH),
        (_EQUAL, 1, 0, _AUDIT_ARCHITECTURES[machine]),
        (_RETURN, 0, 0, KILL),
        (_LOAD, 0, 0, _NUMBER),
    ]
    if machine == "x86_64":
        code += [(_AT_LEAST, 0, 1, _X32), _error(errno.ENOSYS)]
    cases = _cases(machine, network=network, signals=signals, groups=groups, pid=pid)
    return [*code, *_search(sorted(cases.items()))]


def _cases(
    machine: str, *, network: bool, signals: bool, groups: bool, pid: int
) -> dict[int, Sequence[Instruction]]:
    """Return the code for each call that is not simply allowed, by its number; the code always returns."""
    numbers = NUMBERS[machine]
    cases: dict[int, Sequence[Instruction]] = {
        call.number: [_error(call.error)] for call in refused_syscalls(machine).values()
    }
    for name in _ON_PROCESS:
        cases[numbers[name]] = _only(_FIRST, [0], errno.EPERM)
    for name, selector in _ON_PROCESS_KIND.items():
        is_process = [(_LOAD, 0, 0, _FIRST), (_EQUAL, 1, 0, selector), _error(errno.EPERM)]
        cases[numbers[name]] = [*is_process, *_only(_SECOND, [0], errno.EPERM)]
    if not signals:
        for name in _SIGNALS:
            # 0 and -pid are the worker's own group: it leads a session.
            cases[numbers[name]] = _only(_FIRST, [0, pid, (-pid) % (1 << 32)], errno.EPERM)
        cases |= {numbers[name]: [_error(errno.EPERM)] for name in _SIGNALS_UNSEEN}
    if not groups:
        cases |= {numbers[name]: [_error(errno.EPERM)] for name in _GROUPS}
    no_namespaces = [(_LOAD, 0, 0, _FIRST), (_ANY_BIT, 0, 1, _NAMESPACES), _error(errno.EPERM), _allow()]
    cases[numbers["clone"]] = no_namespaces
    families = (_UNIX, _INET, _INET6, _NETLINK) if network else ()
    cases[numbers["socket"]] = _only(_FIRST, families, errno.EAFNOSUPPORT if network else errno.EACCES)
    if not network:
        # A pair of datagram sockets could still send to an address.
        kind = [(_LOAD, 0, 0, _SECOND), (_AND, 0, 0, _SOCKET_KIND)]
        cases[numbers["socketpair"]] = [*kind, *_among([_STREAM, _SEQPACKET], errno.EACCES)]
        cases[numbers["sendto"]] = [
            (_LOAD, 0, 0, _FIFTH),
            (_EQUAL, 0, 2, 0),
            (_LOAD, 0, 0, _FIFTH + 4),
            (_EQUAL, 1, 0, 0),
            _error(errno.EACCES),
            _allow(),
        ]
    cases[numbers["ioctl"]] = [
        (_LOAD, 0, 0, _SECOND),
        (_EQUAL, 1, 0, _TIOCSTI),
        (_EQUAL, 0, 1, _TIOCLINUX),
        _error(errno.EPERM),
        _allow(),
    ]
    return cases


def _search(cases: Sequence[tuple[int, Sequence[Instruction]]]) -> list[Instruction]:
    """Find the case of the call's number by binary search, and allow calls that are none of the cases.

    The kernel runs the program for every number when it is installed, and for many calls when
    they are made: a linear search would take long.
    """
    if len(cases) <= _MAX_LINEAR:
        tests = itertools.chain(*([(_EQUAL, 0, len(then), number), *then] for number, then in cases))
        return [*tests, _allow()]
    middle = len(cases) // 2
    low, high = _search(cases[:middle]), _search(cases[middle:])
    number = cases[middle][0]
    if len(low) > _MAX_JUMP:
        return [(_AT_LEAST, 0, 1, number), (_JUMP, 0, 0, len(low)), *low, *high]
    return [(_AT_LEAST, len(low), 0, number), *low, *high]


def _allow() -> Instruction:
    return (_RETURN, 0, 0, ALLOW)


def _error(number: int) -> Instruction:
    return (_RETURN, 0, 0, ERROR | number)


def _only(argument: int, values: Sequence[int], error: int) -> list[Instruction]:
    """Refuse a call unless an argument is one of these values."""
    return [(_LOAD, 0, 0, argument), *_among(values, error)]


def _among(values: Sequence[int], error: int) -> list[Instruction]:
    tests = [(_EQUAL, len(values) - index, 0, value) for index, value in enumerate(values)]
    return [*tests, _error(error), _allow()]
