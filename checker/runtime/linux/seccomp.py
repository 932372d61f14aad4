"""Refuses the system calls that a learner's program never needs.

A small classic BPF program, put together here: the bindings of libseccomp
that can be had as a package need the library itself installed by hand. It
holds for the process that installs it and for all that it starts, for ever.
Calls that reach other processes, the kernel's own state or new attack surface
are refused; nothing that opens files is: that is for namespaces and Landlock.
"""

import ctypes
import errno
import functools
import os
import struct
import sys
from collections.abc import Sequence

from checker.runtime.linux import syscalls

_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _AND, _JUMP, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x54, 0x05, 0x06
_FARTHEST = 255  # instructions, for a jump upon a condition
_FEW = 3  # cases, to be tried one after another
_NUMBER, _ARCH, _FIRST, _SECOND, _FIFTH = 0, 4, 16, 24, 48
_ALLOW, _KILL, _ERROR = 0x7FFF0000, 0x80000000, 0x00050000
_X32 = 0x40000000

_NAMESPACES = 0x7E020000  # every CLONE_NEW… flag that clone() takes
_UNIX, _INET, _INET6, _NETLINK = 1, 2, 10, 16
_STREAM, _SEQPACKET, _SOCKET_KIND = 1, 5, 0xF
_TIOCSTI, _TIOCLINUX = 0x5412, 0x541C

# Numbers of system calls, x86_64 and then aarch64; None where there is none.
# From 424 on all architectures have the same.
_NUMBERS: dict[str, tuple[int | None, int | None]] = {
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "process_madvise": (440, 440),
    "process_mrelease": (448, 448),
    "kcmp": (312, 272),
    "pidfd_getfd": (438, 438),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
    "mount": (165, 40),
    "umount2": (166, 39),
    "pivot_root": (155, 41),
    "chroot": (161, 51),
    "open_tree": (428, 428),
    "move_mount": (429, 429),
    "fsopen": (430, 430),
    "fsconfig": (431, 431),
    "fsmount": (432, 432),
    "fspick": (433, 433),
    "mount_setattr": (442, 442),
    "unshare": (272, 97),
    "setns": (308, 268),
    "bpf": (321, 280),
    "userfaultfd": (323, 282),
    "perf_event_open": (298, 241),
    "kexec_load": (246, 104),
    "kexec_file_load": (320, 294),
    "init_module": (175, 105),
    "finit_module": (313, 273),
    "delete_module": (176, 106),
    "swapon": (167, 224),
    "swapoff": (168, 225),
    "reboot": (169, 142),
    "acct": (163, 89),
    "quotactl": (179, 60),
    "quotactl_fd": (443, 443),
    "syslog": (103, 116),
    "sethostname": (170, 161),
    "setdomainname": (171, 162),
    "iopl": (172, None),
    "ioperm": (173, None),
    "modify_ldt": (154, None),
    "personality": (135, 92),
    "settimeofday": (164, 170),
    "clock_settime": (227, 112),
    "clock_adjtime": (305, 266),
    "adjtimex": (159, 171),
    "vhangup": (153, 58),
    "lookup_dcookie": (212, 18),
    "name_to_handle_at": (303, 264),
    "open_by_handle_at": (304, 265),
    "fanotify_init": (300, 262),
    "fanotify_mark": (301, 263),
    "move_pages": (279, 239),
    "migrate_pages": (256, 238),
    "mbind": (237, 235),
    "set_mempolicy": (238, 237),
    # Memory that no process has mapped is counted for nobody.
    "memfd_secret": (447, 447),
    "shmget": (29, 194),
    "shmat": (30, 196),
    "shmctl": (31, 195),
    "semget": (64, 190),
    "semctl": (66, 191),
    "semop": (65, 193),
    "semtimedop": (220, 192),
    "msgget": (68, 186),
    "msgsnd": (69, 189),
    "msgrcv": (70, 188),
    "msgctl": (71, 187),
    "mq_open": (240, 180),
    "mq_unlink": (241, 181),
}
# A program that is told that these do not exist does without.
_UNKNOWN: dict[str, tuple[int | None, int | None]] = {
    "clone3": (435, 435),  # its flags are out of a filter's sight; glibc then takes clone
    "memfd_create": (319, 279),
    "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
}
# Their first argument is a process, which may be 0: the caller.
_ON_ITSELF: dict[str, tuple[int | None, int | None]] = {
    "prlimit64": (302, 261),
    "sched_setaffinity": (203, 122),
    "sched_setscheduler": (144, 119),
    "sched_setparam": (142, 118),
    "sched_setattr": (314, 274),
}
# Their second argument is a process, which may be 0, where the first says so. It could be a user.
_ON_ITSELF_SECOND: dict[str, tuple[int, int]] = {"setpriority": (141, 140), "ioprio_set": (251, 30)}
_A_PROCESS = {"setpriority": 0, "ioprio_set": 1}
# Their first argument is a process that a signal goes to.
_SIGNALS: dict[str, tuple[int | None, int | None]] = {
    "kill": (62, 129),
    "tgkill": (234, 131),
    "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240),
}
_SIGNALS_UNSEEN: dict[str, tuple[int | None, int | None]] = {
    "tkill": (200, 130),
    "pidfd_send_signal": (424, 424),
}
_GROUPS: dict[str, tuple[int | None, int | None]] = {
    "setsid": (112, 157),
    "setpgid": (109, 154),
}
_CLONE: tuple[int, int] = (56, 220)
_SOCKET: tuple[int, int] = (41, 198)
_SOCKETPAIR: tuple[int, int] = (53, 199)
_SENDTO: tuple[int, int] = (44, 206)
_IOCTL: tuple[int, int] = (16, 29)

_ARCHITECTURES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}

Instruction = tuple[int, int, int, int]
_INSTRUCTION = struct.Struct("HBBI")


def install(*, network: bool, signals: bool, groups: bool) -> bool:
    """Refuse them from here on. The process must have `no_new_privs`.

    Args:
        network: whether sockets of its own may be made; else only pairs.
        signals: whether other processes may be sent signals.
        groups: whether the process group may be left: where nothing else tells
            who belongs together, all are ended by it.

    Returns:
        Whether it holds now; False where we have no program for the machine.

    Raises:
        OSError: when the kernel refuses it.
    """
    code = packed(network=network, signals=signals, groups=groups, pid=0 if signals else os.getpid())
    if not code:
        return False
    kept = ctypes.create_string_buffer(code, len(code))
    head = struct.pack("HxxxxxxQ", len(code) // _INSTRUCTION.size, ctypes.addressof(kept))
    syscalls.set_filter(ctypes.create_string_buffer(head, len(head)))
    return True


@functools.cache
def packed(*, network: bool, signals: bool, groups: bool, pid: int) -> bytes:
    """The filter as the kernel takes it; empty where there is none. See `program`."""
    if not syscalls.LINUX or sys.maxsize < 1 << 32:
        return b""
    built = program(os.uname().machine, network=network, signals=signals, groups=groups, pid=pid)
    return b"".join(_INSTRUCTION.pack(*instruction) for instruction in built)


def program(machine: str, *, network: bool, signals: bool, groups: bool, pid: int) -> list[Instruction]:
    """The filter for a kind of machine; empty when we have none.

    Args:
        machine: as `uname -m` says.
        network: see `install`.
        signals: see `install`.
        groups: see `install`.
        pid: of the only process that signals may go to, if not `signals`.
    """
    if machine not in _ARCHITECTURES:
        return []
    column, architecture = _ARCHITECTURES[machine]
    code: list[Instruction] = [
        (_LOAD, 0, 0, _ARCH),
        (_EQUAL, 1, 0, architecture),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _NUMBER),
    ]
    if machine == "x86_64":
        code += [(_AT_LEAST, 0, 1, _X32), _error(errno.ENOSYS)]
    cases = _cases(column, network=network, signals=signals, groups=groups, pid=pid)
    return [*code, *_search(sorted(cases.items()))]


def _cases(
    column: int, *, network: bool, signals: bool, groups: bool, pid: int
) -> dict[int, Sequence[Instruction]]:
    """What decides about each call that is not simply allowed, by its number; it always returns."""
    cases: dict[int, Sequence[Instruction]] = {}

    def refuse(numbers: dict[str, tuple[int | None, int | None]], error: int) -> None:
        cases.update({number: [_error(error)] for number in _of(numbers, column)})

    refuse(_NUMBERS, errno.EPERM)
    refuse(_UNKNOWN, errno.ENOSYS)
    for number in _of(_ON_ITSELF, column):
        cases[number] = _only(_FIRST, [0], errno.EPERM)
    for name, numbers in _ON_ITSELF_SECOND.items():
        is_process = [(_LOAD, 0, 0, _FIRST), (_EQUAL, 1, 0, _A_PROCESS[name]), _error(errno.EPERM)]
        cases[numbers[column]] = [*is_process, *_only(_SECOND, [0], errno.EPERM)]
    if not signals:
        for number in _of(_SIGNALS, column):
            # 0 and -pid are the worker's own group: it leads a session.
            cases[number] = _only(_FIRST, [0, pid, (-pid) % (1 << 32)], errno.EPERM)
        refuse(_SIGNALS_UNSEEN, errno.EPERM)
    if not groups:
        refuse(_GROUPS, errno.EPERM)
    no_namespaces = [(_LOAD, 0, 0, _FIRST), (_ANY_BIT, 0, 1, _NAMESPACES), _error(errno.EPERM), _allow()]
    cases[_CLONE[column]] = no_namespaces
    families = (_UNIX, _INET, _INET6, _NETLINK) if network else ()
    cases[_SOCKET[column]] = _only(_FIRST, families, errno.EAFNOSUPPORT if network else errno.EACCES)
    if not network:
        # A pair of datagram sockets could still send to an address.
        kind = [(_LOAD, 0, 0, _SECOND), (_AND, 0, 0, _SOCKET_KIND)]
        cases[_SOCKETPAIR[column]] = [*kind, *_among([_STREAM, _SEQPACKET], errno.EACCES)]
        cases[_SENDTO[column]] = [
            (_LOAD, 0, 0, _FIFTH),
            (_EQUAL, 0, 2, 0),
            (_LOAD, 0, 0, _FIFTH + 4),
            (_EQUAL, 1, 0, 0),
            _error(errno.EACCES),
            _allow(),
        ]
    cases[_IOCTL[column]] = [
        (_LOAD, 0, 0, _SECOND),
        (_EQUAL, 1, 0, _TIOCSTI),
        (_EQUAL, 0, 1, _TIOCLINUX),
        _error(errno.EPERM),
        _allow(),
    ]
    return cases


def _search(cases: Sequence[tuple[int, Sequence[Instruction]]]) -> list[Instruction]:
    """Find the case of the call's number by halving, and allow what is none of them.

    The kernel tries the program for every number there is when it is installed, and for
    many calls when they are made: one after another would take long.
    """
    if len(cases) <= _FEW:
        tests = [each for number, then in cases for each in ((_EQUAL, 0, len(then), number), *then)]
        return [*tests, _allow()]
    middle = len(cases) // 2
    low, high = _search(cases[:middle]), _search(cases[middle:])
    number = cases[middle][0]
    if len(low) > _FARTHEST:
        return [(_AT_LEAST, 0, 1, number), (_JUMP, 0, 0, len(low)), *low, *high]
    return [(_AT_LEAST, len(low), 0, number), *low, *high]


def _of(numbers: dict[str, tuple[int | None, int | None]], column: int) -> list[int]:
    return [pair[column] for pair in numbers.values() if pair[column] is not None]  # type: ignore[misc]


def _allow() -> Instruction:
    return (_RETURN, 0, 0, _ALLOW)


def _error(number: int) -> Instruction:
    return (_RETURN, 0, 0, _ERROR | number)


def _only(argument: int, values: Sequence[int], error: int) -> list[Instruction]:
    """Refuse a call unless an argument is one of these."""
    return [(_LOAD, 0, 0, argument), *_among(values, error)]


def _among(values: Sequence[int], error: int) -> list[Instruction]:
    tests = [(_EQUAL, len(values) - place, 0, value) for place, value in enumerate(values)]
    return [*tests, _error(error), _allow()]
