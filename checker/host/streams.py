"""The three standard streams, which may be closed when a process is started."""

from __future__ import annotations

import os
import sys

_OUTPUT = 1
_closed: set[int] = set()


def open_all() -> None:
    """Open closed standard streams on `/dev/null`.

    Otherwise the next file that is opened gets the descriptor, and a child prints into it.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            _closed.add(number)
            _open(number)
    if sys.stdout is None:
        sys.stdout = open(_OUTPUT, "w", closefd=False)  # noqa: SIM115
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w")  # noqa: SIM115


def has_output() -> bool:
    """Whether standard output was open when this process was started."""
    return _OUTPUT not in _closed


def _open(number: int) -> None:
    null = os.open(os.devnull, os.O_RDWR)
    if null != number:
        os.dup2(null, number)
        os.close(null)
