"""Keeps a machine busy, as others who use it would."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Iterator

_BUSY = "while True: sum(range(10_000))"


@contextlib.contextmanager
def busy(processes: int = 8) -> Iterator[None]:
    """Run so many processes that compute, until the block ends."""
    started = [subprocess.Popen([sys.executable, "-c", _BUSY]) for _ in range(processes)]
    try:
        yield
    finally:
        for process in started:
            process.kill()
        for process in started:
            process.wait()
