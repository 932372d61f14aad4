"""Sets the limits that the kernel enforces for each process (`setrlimit`)."""

import resource
from typing import Any

MB = 1 << 20
_RESERVE = 4  # the worker itself, and what the standard library may start


def max_processes(limits: dict[str, Any]) -> int:
    """Return how many processes a worker may have, itself included."""
    return int(limits["processes"]) + _RESERVE


def apply(limits: dict[str, Any], processes_beside: int) -> None:
    """Limit this process and all that it starts.

    Args:
        limits: as in `tasks.toml`, by name.
        processes_beside: how many other processes its user has.
    """
    memory = limits["memory_mb"] * MB
    cpu = max(1, round(limits["cpu_seconds"]))
    files = limits["files_mb"] * MB
    most = max_processes(limits) + processes_beside
    values = {
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
    for name, (soft, hard) in values.items():
        number = getattr(resource, name, None)
        if number is None:
            continue
        ceiling = resource.getrlimit(number)[1]
        if ceiling != resource.RLIM_INFINITY:
            soft, hard = min(soft, ceiling), min(hard, ceiling)
        try:
            resource.setrlimit(number, (soft, hard))
        except (ValueError, OSError):
            if name not in ("RLIMIT_DATA", "RLIMIT_AS"):  # macOS enforces neither
                raise
