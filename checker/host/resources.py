"""What the machine has to give before anything is graded, and how it says that it cannot.

No answer is to lose a point because a disk is full or a limit of the shell is low. Most of that
is seen before anything is graded, and refused with what to do; what comes up later makes checks
undecided.
"""

from __future__ import annotations

import contextlib
import errno
import os
import resource
import sqlite3
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass

from checker.curriculum.model import Limits

_MB = 1 << 20
# mypy's knowledge of the standard library takes 6 MB, twice where it is computed anew.
_TEMPORARY_MB = 32
_OPEN_FILES = 128
_BESIDE = 4  # processes of a worker's that are not the submission's
_TROUBLES = {
    errno.ENOSPC: "no space left on the disk",
    errno.EDQUOT: "the disk quota is used up",
    errno.EFBIG: "a file may not grow so large (ulimit -f)",
    errno.EROFS: "this file system can only be read",
    errno.EMFILE: "too many open files (ulimit -n)",
    errno.ENFILE: "too many open files on this machine",
    errno.ENOMEM: "not enough memory",
    errno.EAGAIN: "no more processes can be started (ulimit -u)",
    errno.EIO: "the disk cannot be read or written to",
}


class MachineError(Exception):
    """The machine does not give what grading takes; one line says why."""


@dataclass(frozen=True, slots=True)
class _Need:
    limit: str
    number: int
    what: str
    option: str
    unit: int


def prepare(limits: Iterable[Limits]) -> None:
    """Find out whether there is enough of everything, and take what we may.

    Args:
        limits: what a submission may use, of each project.

    Raises:
        MachineError: when there is not.
    """
    for need in _needs(list(limits)):
        _take(need)
    _check_temporary_folder()


def trouble(error: BaseException) -> str:
    """What is wrong with the machine, where an error comes of that; empty when it does not."""
    if isinstance(error, OSError):
        said = _TROUBLES.get(error.errno or 0, "")
        return f"{error.filename}: {said}" if said and isinstance(error.filename, str) else said
    if isinstance(error, sqlite3.OperationalError):
        return f"a temporary file could not be used: {error}"
    return ""


def _needs(limits: list[Limits]) -> list[_Need]:
    def most(name: str) -> float:
        return max((getattr(each, name) for each in limits), default=0)

    memory, processes = int(most("memory_mb")) * _MB, int(most("processes")) + _BESIDE
    cpu = int(most("cpu_seconds")) + 1
    return [
        _Need("RLIMIT_FSIZE", _TEMPORARY_MB * _MB, "the size of files", "-f", _MB),
        _Need("RLIMIT_AS", 4 * memory, "memory", "-v", _MB),
        _Need("RLIMIT_DATA", memory, "memory", "-d", _MB),
        _Need("RLIMIT_CPU", cpu, "processor time", "-t", 1),
        _Need("RLIMIT_NPROC", processes, "the number of processes", "-u", 1),
        _Need("RLIMIT_NOFILE", _OPEN_FILES, "the number of open files", "-n", 1),
    ]


def _take(need: _Need) -> None:
    number = getattr(resource, need.limit, None)
    if number is None:
        return
    _, hard = resource.getrlimit(number)
    if hard != resource.RLIM_INFINITY and hard < need.number:
        units = {1: "", _MB: " MB"}[need.unit]
        raise MachineError(
            f"{need.what} is limited to {hard / need.unit:.4g}{units} here (ulimit {need.option}), and "
            f"grading takes up to {need.number // need.unit}{units}: raise that limit"
        )
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(number, (hard, hard))


def _check_temporary_folder() -> None:
    try:
        folder = tempfile.gettempdir()
    except FileNotFoundError:
        raise MachineError(
            "there is no folder for temporary files, or no space in any: name one that has some in TMPDIR"
        ) from None
    try:
        found = os.statvfs(folder)
    except OSError:
        return
    free = found.f_bavail * found.f_frsize / _MB
    # Where nothing is counted, nothing is known.
    if found.f_blocks and free < _TEMPORARY_MB:
        raise MachineError(
            f"{folder}: {free:.3g} MB are free for temporary files, and grading takes {_TEMPORARY_MB} MB: "
            "make room, or name another folder in TMPDIR"
        )
