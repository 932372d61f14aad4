"""Landlock: a process gives up, for good, access to all files but those that it names.

It needs no privilege and no namespace, so it keeps files, signals and abstract sockets apart
where there is no bubblewrap. Linux 5.13 and later.

Written by hand: it is three system calls without a wrapper in the C library, and no maintained
Python package for them stands on the standard library alone, as code inside a sandbox must.
"""

import ctypes
import os
import struct
from collections.abc import Iterable

from checker.runtime.linux import syscalls
from checker.runtime.linux.syscall_numbers import NUMBERS

# From 424 on, system calls have the same numbers on every machine.
_CREATE = NUMBERS["x86_64"]["landlock_create_ruleset"]
_ADD_RULE = NUMBERS["x86_64"]["landlock_add_rule"]
_RESTRICT = NUMBERS["x86_64"]["landlock_restrict_self"]
_VERSION, _BENEATH, _PORT = 1, 1, 2

_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1, 2, 4, 8
_TRUNCATE, _OF_FILES = 1 << 14, _EXECUTE | _WRITE_FILE | _READ_FILE | 1 << 14 | 1 << 15
_NET, _SCOPES = 3, 3
# How many access rights on files each version knows, from the first on.
_RIGHTS = (13, 14, 15, 15, 16)

LIST, READ, USE, OWN = "list", "read", "use", "own"
FIRST_WITH_SCOPES = 6  # the first version that confines signals and abstract sockets


def version() -> int:
    """Return which version the kernel offers; 0 when none."""
    if not syscalls.LINUX:
        return 0
    return max(0, syscalls.syscall(_CREATE, None, ctypes.c_size_t(0), _VERSION))


def restrict(paths: Iterable[tuple[str, str]], *, network: bool, ports: Iterable[int] = ()) -> int:
    """Give up access to everything else from here on. The process must have `no_new_privs`.

    Args:
        paths: pairs of a path and an access right: `LIST` (the names of entries), `READ`
            (and execute), `USE` (read and write, for devices) or `OWN` (everything below);
            missing paths are left out.
        network: whether TCP may be used.
        ports: the only ports of TCP that may be used; all when there are none.

    Returns:
        The version that is in force now: 0 for none; from `FIRST_WITH_SCOPES` on, signals and
        abstract sockets stay inside as well.

    Raises:
        OSError: when the kernel offers Landlock and refuses a rule.
    """
    offered = version()
    if not offered:
        return 0
    known = (1 << _RIGHTS[min(offered, len(_RIGHTS)) - 1]) - 1
    ports = list(ports)
    attributes = struct.pack("QQQ", known, 0 if network and not ports else _NET, _SCOPES)
    size = 8 if offered < 4 else 16 if offered < FIRST_WITH_SCOPES else 24
    rules = syscalls.syscall(_CREATE, attributes, ctypes.c_size_t(size), 0)
    syscalls.check(rules, "landlock")
    try:
        rights = {
            LIST: _READ_DIR,
            READ: _EXECUTE | _READ_FILE | _READ_DIR,
            USE: _READ_FILE | _WRITE_FILE | _TRUNCATE,
            OWN: known,
        }
        for path, access in paths:
            _add(rules, path, rights[access] & known)
        for port in ports if offered >= 4 else ():
            rule = struct.pack("=QQ", _NET, port)
            syscalls.check(syscalls.syscall(_ADD_RULE, rules, _PORT, rule, 0), f"port {port}")
        syscalls.check(syscalls.syscall(_RESTRICT, rules, 0), "landlock")
    finally:
        os.close(rules)
    return offered


def _add(rules: int, path: str, rights: int) -> None:
    try:
        descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        if not os.path.isdir(path):
            rights &= _OF_FILES
        rule = struct.pack("=Qi", rights, descriptor)
        syscalls.check(syscalls.syscall(_ADD_RULE, rules, _BENEATH, rule, 0), path)
    finally:
        os.close(descriptor)
