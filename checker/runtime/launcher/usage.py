"""Measures what a worker and all that it started use, from outside."""

import contextlib
import itertools
import os
import stat
from typing import NamedTuple

from checker.runtime.linux import procfs

_MAX_ENTRIES = 4096


class Usage(NamedTuple):
    """What some processes use together.

    Attributes:
        memory: bytes that they have, apart from mapped files; a shared page counts for each of them.
        cpu: seconds of processor time, including children that ended.
        processes: their numbers.
    """

    memory: int
    cpu: float
    processes: list[int]


def measure(roots: list[int], proc: int, shared: int, limit: int) -> Usage:
    """Measure what processes and their descendants use.

    Args:
        roots: the numbers of the processes.
        proc: a descriptor of `/proc`.
        shared: bytes that each of them has had since it was forked.
        limit: how many processes to look at, at most; a fork bomb must not keep the caller looking.
    """
    memory, cpu, pids = 0, 0.0, []
    for pid in itertools.islice(procfs.descendants(roots, proc), limit):
        try:
            memory += max(0, procfs.memory(pid, proc) - shared)
            cpu += procfs.cpu_seconds(pid, proc)
        except (OSError, ValueError, IndexError):
            continue  # it has just ended
        pids.append(pid)
    return Usage(memory, cpu, pids)


def unique_memory(pids: list[int], proc: int, shared: int) -> int:
    """Return the bytes that processes have together, each page counted once.

    Where the kernel does not report that, or the process may not be read, a shared page counts
    for each process.

    Args:
        pids: the numbers of the processes.
        proc: a descriptor of `/proc`.
        shared: bytes that each of them has had since it was forked.
    """
    total = 0
    for pid in pids:
        try:
            size = max(0, procfs.memory(pid, proc) - shared)
            with contextlib.suppress(OSError, ValueError):
                size = min(size, procfs.proportional_memory(pid, proc))
        except (OSError, ValueError):
            continue
        total += size
    return total


def exceeds_disk_quota(folder: str, limit: int) -> bool:
    """Whether a folder holds more than `limit` bytes, or more entries than any submission needs."""
    total = entries = 0
    pending = [folder]
    while pending:
        path = pending.pop()
        try:
            with os.scandir(path) as listing:
                for entry in listing:
                    entries += 1
                    status = entry.stat(follow_symlinks=False)
                    total += status.st_blocks * 512
                    if total > limit or entries > _MAX_ENTRIES:
                        return True
                    if stat.S_ISDIR(status.st_mode):
                        pending.append(entry.path)
        except PermissionError:
            continue
        except FileNotFoundError:
            continue  # removed in the meantime
        except OSError:
            return True  # a path too long to follow
    return False
