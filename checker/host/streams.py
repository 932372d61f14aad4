"""The three standard streams, of which a process may be started without any."""

from __future__ import annotations

import os
import sys

_OUTPUT = 1
_closed: set[int] = set()


def open_all() -> None:
    """Open those that are closed, to nowhere.

    Else the next file that is opened gets the number, and what a child prints goes into that.
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
    """Whether there was a standard output when we were started."""
    return _OUTPUT not in _closed


def _open(number: int) -> None:
    nowhere = os.open(os.devnull, os.O_RDWR)
    if nowhere != number:
        os.dup2(nowhere, number)
        os.close(nowhere)
