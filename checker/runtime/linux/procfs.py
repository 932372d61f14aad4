"""Reads `/proc`: the family of a process, its memory, its processor time.

Every function takes a descriptor of `/proc` as `proc`: the folder of that name may be another,
or none, by the time something is read.
"""

import contextlib
import os
from collections.abc import Iterator

_BUFFER_SIZE = 1 << 16
_RSS = b"RssAnon:"
_TICKS_PER_SECOND = os.sysconf("SC_CLK_TCK")


def open_proc() -> int:
    """Open `/proc`; the caller closes the descriptor."""
    return os.open("/proc", os.O_RDONLY | os.O_DIRECTORY)


def descendants(roots: list[int], proc: int) -> Iterator[int]:
    """Yield the processes themselves and all that any of their threads started."""
    pending, seen = list(roots), set(roots)
    while pending:
        pid = pending.pop()
        yield pid
        for child in children(pid, proc):
            if child not in seen:
                seen.add(child)
                pending.append(child)


def children(pid: int, proc: int) -> list[int]:
    """Return the living children of a process; each thread has its own."""
    result: list[int] = []
    try:
        for thread in _list(proc, f"{pid}/task"):
            result += map(int, _read(proc, f"{pid}/task/{thread}/children").split())
    except (OSError, ValueError):
        pass
    return result


def threads(pids: list[int], proc: int) -> Iterator[str]:
    """Yield the threads of processes, as paths below `/proc`."""
    for pid in pids:
        with contextlib.suppress(OSError):
            yield from (f"{pid}/task/{thread}" for thread in _list(proc, f"{pid}/task"))


def cpu_wait_nanoseconds(thread: str, proc: int) -> int:
    """Return how long a thread was ready to run and had no processor; 0 where the kernel does not report it.

    Args:
        thread: a path, as `threads` yields it.
        proc: a descriptor of `/proc`.
    """
    try:
        return int(_read(proc, f"{thread}/schedstat").split()[1])
    except (OSError, ValueError, IndexError):
        return 0


def cpu_wait_seconds(pid: int) -> float:
    """Return the seconds that a process was ready to run and had no processor; 0 where that is unknown."""
    try:
        proc = os.open("/proc", os.O_RDONLY | os.O_DIRECTORY)
    except OSError:
        return 0.0
    try:
        return cpu_wait_nanoseconds(str(pid), proc) / 1e9
    finally:
        os.close(proc)


def cpu_seconds(pid: int, proc: int) -> float:
    """Return the processor time of a process and of its children that ended and were waited for.

    Raises:
        OSError: when the process is gone.
    """
    fields = _read(proc, f"{pid}/stat").rpartition(b")")[2].split()
    return sum(map(int, fields[11:15])) / _TICKS_PER_SECOND


def memory(pid: int, proc: int) -> int:
    """Return the bytes that a process has, apart from mapped files: private, shared and swapped out.

    A page that two processes share counts in full for each.

    Raises:
        OSError: when the process is gone.
    """
    return sum(_sizes(_status(pid, proc), _RSS, b"RssShmem:", b"VmSwap:"))


def proportional_memory(pid: int, proc: int) -> int:
    """Return the same as `memory`, with a page that two processes share counted as half a page for each.

    Raises:
        OSError: when the process is gone, or may not be read.
        ValueError: when the kernel does not report it.
    """
    sizes = _sizes(_read(proc, f"{pid}/smaps_rollup"), b"Pss_Anon:", b"Pss_Shmem:", b"SwapPss:")
    if len(sizes) < 3:
        raise ValueError("the kernel does not report proportional memory")
    return sum(sizes)


def _status(pid: int, proc: int) -> bytes:
    """Read the status of a process; once its first thread has ended, only its other threads report memory."""
    status = _read(proc, f"{pid}/status")
    if _RSS in status:
        return status
    for thread in threads([pid], proc):
        with contextlib.suppress(OSError):
            other = _read(proc, f"{thread}/status")
            if _RSS in other:
                return other
    return status


def _sizes(lines: bytes, *names: bytes) -> list[int]:
    """Return the values of some fields, in bytes."""
    return [int(line.split()[1]) << 10 for line in lines.splitlines() if line.startswith(names)]


def _list(folder: int, name: str) -> list[str]:
    descriptor = os.open(name, os.O_RDONLY | os.O_DIRECTORY, dir_fd=folder)
    try:
        return os.listdir(descriptor)
    finally:
        os.close(descriptor)


def _read(folder: int, name: str) -> bytes:
    descriptor = os.open(name, os.O_RDONLY, dir_fd=folder)
    try:
        return os.read(descriptor, _BUFFER_SIZE)
    finally:
        os.close(descriptor)
