"""Limits that the kernel keeps on one process."""

import resource
from typing import Any

MB = 1 << 20
_BESIDE = 4  # the worker itself, and what the standard library may start


def processes(limits: dict[str, Any]) -> int:
    """How many processes a worker may be, itself included."""
    return int(limits["processes"]) + _BESIDE


def apply(limits: dict[str, Any], processes_beside: int) -> None:
    """Bind this process and all it starts.

    Args:
        limits: as in `tasks.toml`, by name.
        processes_beside: how many processes its user has anyway.
    """
    memory = limits["memory_mb"] * MB
    cpu = max(1, round(limits["cpu_seconds"]))
    files = limits["files_mb"] * MB
    most = processes(limits) + processes_beside
    wanted = {
        "RLIMIT_CPU": (cpu, cpu + 1),
        # Private writable memory; address space alone would count what
        # threads merely reserve.
        "RLIMIT_DATA": (memory, memory),
        "RLIMIT_AS": (4 * memory, 4 * memory),
        "RLIMIT_FSIZE": (files, files),
        "RLIMIT_NPROC": (most, most),
        "RLIMIT_NOFILE": (128, 128),
        "RLIMIT_CORE": (0, 0),
        "RLIMIT_MSGQUEUE": (0, 0),
        "RLIMIT_MEMLOCK": (0, 0),
    }
    for name, (soft, hard) in wanted.items():
        number = getattr(resource, name, None)
        if number is None:
            continue
        ceiling = resource.getrlimit(number)[1]
        if ceiling != resource.RLIM_INFINITY:
            soft, hard = min(soft, ceiling), min(hard, ceiling)
        try:
            resource.setrlimit(number, (soft, hard))
        except (ValueError, OSError):
            if name not in ("RLIMIT_DATA", "RLIMIT_AS"):  # macOS keeps neither
                raise
