"""What a worker and all that it started use, seen from outside."""

import contextlib
import itertools
import os
import stat
from collections.abc import Iterator
from typing import NamedTuple

_PAGE = 1 << 16
_MOST_ENTRIES = 4096
_RSS = b"RssAnon:"
_TICK = os.sysconf("SC_CLK_TCK")


class Usage(NamedTuple):
    """What some processes use together.

    Attributes:
        memory: bytes they have, apart from files that are mapped; a page that
            several have counts for each of them.
        cpu: seconds of processor time, of children that ended too.
        processes: their numbers.
    """

    memory: int
    cpu: float
    processes: list[int]


def of(roots: list[int], processes: int, shared: int, most: int) -> Usage:
    """What processes and their descendants use.

    Args:
        roots: their numbers.
        processes: a descriptor of `/proc`.
        shared: bytes that all of them have in common since they were forked.
        most: after how many of them not to look further: those who fork
            without an end must not keep us looking.
    """
    memory, cpu, found = 0, 0.0, []
    for pid in itertools.islice(descendants(roots, processes), most):
        try:
            memory += max(0, _memory(_status(pid, processes)) - shared)
            cpu += _cpu(_read(processes, f"{pid}/stat"))
        except (OSError, ValueError, IndexError):
            continue  # it has just ended
        found.append(pid)
    return Usage(memory, cpu, found)


def proportional(pids: list[int], processes: int, shared: int) -> int:
    """Bytes that processes have together, each page counted once.

    Where the kernel does not tell, or the process does not let it, a page that
    several have counts for each.

    Args:
        pids: their numbers.
        processes: a descriptor of `/proc`.
        shared: bytes that all of them have in common since they were forked.
    """
    total = 0
    for pid in pids:
        try:
            each = max(0, _memory(_status(pid, processes)) - shared)
            with contextlib.suppress(OSError, ValueError):
                each = min(each, _proportional(_read(processes, f"{pid}/smaps_rollup")))
        except (OSError, ValueError):
            continue
        total += each
    return total


def memory_of_this(processes: int) -> int:
    """Bytes that this process has, which what it forks has too."""
    return _memory(_read(processes, f"{os.getpid()}/status"))


def descendants(roots: list[int], processes: int) -> Iterator[int]:
    """The processes and all that they, whichever thread of theirs, started."""
    waiting, seen = list(roots), set(roots)
    while waiting:
        pid = waiting.pop()
        yield pid
        for child in children(pid, processes):
            if child not in seen:
                seen.add(child)
                waiting.append(child)


def children(pid: int, processes: int) -> list[int]:
    """What a process started and is still there; each thread has its own."""
    found: list[int] = []
    try:
        threads = _names(processes, f"{pid}/task")
        for thread in threads:
            found += map(int, _read(processes, f"{pid}/task/{thread}/children").split())
    except (OSError, ValueError):
        pass
    return found


def threads(pids: list[int], processes: int) -> Iterator[str]:
    """The threads of processes, as paths below `/proc`."""
    for pid in pids:
        with contextlib.suppress(OSError):
            yield from (f"{pid}/task/{thread}" for thread in _names(processes, f"{pid}/task"))


def waited(thread: str, processes: int) -> int:
    """Nanoseconds that a thread was ready to run and had no processor; 0 where the kernel does not tell."""
    try:
        return int(_read(processes, f"{thread}/schedstat").split()[1])
    except (OSError, ValueError, IndexError):
        return 0


def cpu_wait_seconds(pid: int) -> float:
    """Seconds that a process was ready to run and had no processor; 0 where the kernel does not tell."""
    try:
        processes = os.open("/proc", os.O_RDONLY | os.O_DIRECTORY)
    except OSError:
        return 0.0
    try:
        return waited(str(pid), processes) / 1e9
    finally:
        os.close(processes)


def written(folder: str, most: int) -> bool:
    """Whether a folder holds more than `most` bytes, or more entries than anybody needs."""
    total = entries = 0
    waiting = [folder]
    while waiting:
        path = waiting.pop()
        try:
            with os.scandir(path) as found:
                for entry in found:
                    entries += 1
                    status = entry.stat(follow_symlinks=False)
                    total += status.st_blocks * 512
                    if total > most or entries > _MOST_ENTRIES:
                        return True
                    if stat.S_ISDIR(status.st_mode):
                        waiting.append(entry.path)
        except PermissionError:
            continue
        except FileNotFoundError:
            continue  # gone in the meantime
        except OSError:
            return True  # a path too long to follow
    return False


def _status(pid: int, processes: int) -> bytes:
    """What is said of a process; where its first thread has ended, only the others know of its memory."""
    said = _read(processes, f"{pid}/status")
    if _RSS in said:
        return said
    for thread in threads([pid], processes):
        with contextlib.suppress(OSError):
            other = _read(processes, f"{thread}/status")
            if _RSS in other:
                return other
    return said


def _memory(status: bytes) -> int:
    """Private memory and shared memory, in the machine or swapped out; a page that two share counts twice."""
    return sum(_sizes(status, _RSS, b"RssShmem:", b"VmSwap:"))


def _proportional(rollup: bytes) -> int:
    """The same; a page that two share counts half.

    Raises:
        ValueError: when it is not said.
    """
    found = _sizes(rollup, b"Pss_Anon:", b"Pss_Shmem:", b"SwapPss:")
    if len(found) < 3:
        raise ValueError("the kernel does not tell")
    return sum(found)


def _sizes(lines: bytes, *names: bytes) -> list[int]:
    """What stands after some names, in bytes."""
    return [int(line.split()[1]) << 10 for line in lines.splitlines() if line.startswith(names)]


def _cpu(line: bytes) -> float:
    fields = line.rpartition(b")")[2].split()
    return sum(map(int, fields[11:15])) / _TICK


def _names(folder: int, name: str) -> list[str]:
    descriptor = os.open(name, os.O_RDONLY | os.O_DIRECTORY, dir_fd=folder)
    try:
        return os.listdir(descriptor)
    finally:
        os.close(descriptor)


def _read(folder: int, name: str) -> bytes:
    descriptor = os.open(name, os.O_RDONLY, dir_fd=folder)
    try:
        return os.read(descriptor, _PAGE)
    finally:
        os.close(descriptor)
