"""Checks that the machine offers what grading takes, and recognises errors that are the machine's.

No answer may lose a point because a disk is full or a limit of the shell is low. Most of that
is found before anything is graded, and refused with what to do; what comes up later makes checks
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
from typing import Protocol

from checker.exceptions import UserError

_MB = 1 << 20
# mypy's knowledge of the standard library takes 6 MB, twice where it is computed anew.
_TEMPORARY_MB = 32
_OPEN_FILES = 128
_RESERVED_PROCESSES = 4  # of a worker, beside those of the submission
_MESSAGES = {
    errno.ENOSPC: "no space left on the disk",
    errno.EDQUOT: "the disk quota is used up",
    errno.EFBIG: "the limit on file size is too low (ulimit -f)",
    errno.EROFS: "the file system is read-only",
    errno.EMFILE: "too many open files (ulimit -n)",
    errno.ENFILE: "too many open files on this machine",
    errno.ENOMEM: "not enough memory",
    errno.EAGAIN: "too many processes (ulimit -u)",
    errno.EIO: "the disk cannot be read or written to",
}


class MachineError(UserError):
    """The machine does not offer what grading takes; the message says what is missing, in one line."""


class ResourceLimits(Protocol):
    """What a submission may use; see `checker.curriculum.model.Limits`."""

    @property
    def memory_mb(self) -> int:
        """Megabytes of memory."""

    @property
    def processes(self) -> int:
        """Processes of the submission."""

    @property
    def cpu_seconds(self) -> float:
        """Seconds of processor time."""


@dataclass(frozen=True, slots=True)
class _Need:
    limit: str
    number: int
    what: str
    option: str
    unit: int


def prepare(limits: Iterable[ResourceLimits]) -> None:
    """Check that there is enough of everything, and raise this process's limits as far as allowed.

    Args:
        limits: those of each project.

    Raises:
        MachineError: when something is missing.
    """
    for need in _needs(list(limits)):
        _raise_limit(need)
    _check_temporary_folder()


def trouble(error: BaseException) -> str:
    """Return what is wrong with the machine, if that is the cause of an error; else an empty text."""
    if isinstance(error, OSError):
        message = _MESSAGES.get(error.errno or 0, "")
        return f"{error.filename}: {message}" if message and isinstance(error.filename, str) else message
    if isinstance(error, sqlite3.OperationalError):
        return f"a temporary file could not be used: {error}"
    return ""


def _needs(limits: list[ResourceLimits]) -> list[_Need]:
    memory = max((each.memory_mb for each in limits), default=0) * _MB
    processes = max((each.processes for each in limits), default=0) + _RESERVED_PROCESSES
    cpu = int(max((each.cpu_seconds for each in limits), default=0)) + 1
    return [
        _Need("RLIMIT_FSIZE", _TEMPORARY_MB * _MB, "the size of files", "-f", _MB),
        _Need("RLIMIT_AS", 4 * memory, "memory", "-v", _MB),
        _Need("RLIMIT_DATA", memory, "memory", "-d", _MB),
        _Need("RLIMIT_CPU", cpu, "processor time", "-t", 1),
        _Need("RLIMIT_NPROC", processes, "the number of processes", "-u", 1),
        _Need("RLIMIT_NOFILE", _OPEN_FILES, "the number of open files", "-n", 1),
    ]


def _raise_limit(need: _Need) -> None:
    number = getattr(resource, need.limit, None)
    if number is None:
        return
    _, hard = resource.getrlimit(number)
    if hard != resource.RLIM_INFINITY and hard < need.number:
        units = {1: "", _MB: " MB"}[need.unit]
        raise MachineError(
            f"{need.what} is limited to {hard / need.unit:.4g}{units} (ulimit {need.option}), but "
            f"grading needs up to {need.number // need.unit}{units}; raise that limit"
        )
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(number, (hard, hard))


def _check_temporary_folder() -> None:
    try:
        folder = tempfile.gettempdir()
    except FileNotFoundError:
        raise MachineError(
            "no usable folder for temporary files; set TMPDIR to a folder with free space"
        ) from None
    try:
        disk = os.statvfs(folder)
    except OSError:
        return
    free = disk.f_bavail * disk.f_frsize / _MB
    # Some file systems report no size.
    if disk.f_blocks and free < _TEMPORARY_MB:
        raise MachineError(
            f"{folder}: only {free:.3g} MB are free for temporary files, but grading needs "
            f"{_TEMPORARY_MB} MB; free some space, or set TMPDIR to another folder"
        )
