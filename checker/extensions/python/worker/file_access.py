"""How often a file of the working folder is opened, whether it still is, and whether it is read again."""

import contextlib
import os
import string
import sys
from collections import Counter
from types import ModuleType
from typing import Any

from checker.runtime.worker.registry import at_start, operation

_COUNTS: Counter[str] = Counter()
_MOST = 1 << 20
_FOLDER: list[str] = []
# Another letter or digit for each, so that the lines stay what they are: lines of so many fields.
_OTHER = bytes.maketrans(
    b"0123456789" + string.ascii_letters.encode(), b"9876543210" + string.ascii_letters[::-1].encode()
)

_MOST_OPEN = 256

_open, _read, _write, _close, _join = os.open, os.pread, os.pwrite, os.close, os.path.join
_stat, _fstat = os.stat, os.fstat


@at_start
def watch() -> None:
    """Begin to count; what was opened before is forgotten."""
    _COUNTS.clear()
    _FOLDER[:] = [os.getcwd()]
    sys.addaudithook(_audit)


def _audit(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "open" and isinstance(arguments[0], (str, bytes)):
        _COUNTS[os.path.basename(os.fsdecode(arguments[0]))] += 1


@operation
def opened(module: ModuleType, name: str) -> int:
    """How often a file of that name was opened so far."""
    return _COUNTS[name]


@operation
def is_open(module: ModuleType, name: str) -> bool:
    """Whether this process has that file of the working folder open."""
    wanted = _stat(_join(_FOLDER[0], name))
    return any(_is_same(number, wanted) for number in range(_MOST_OPEN))


def _is_same(descriptor: int, wanted: os.stat_result) -> bool:
    try:
        found = _fstat(descriptor)
    except OSError:
        return False
    return (found.st_dev, found.st_ino) == (wanted.st_dev, wanted.st_ino)


@operation
def garble(module: ModuleType, name: str) -> None:
    """Put other letters and digits into a file where it lies.

    Whoever reads it again, by whatever name, program or open file, gets something else.
    """
    before = _COUNTS[name]
    with contextlib.suppress(OSError):
        descriptor = _open(_join(_FOLDER[0], name), os.O_RDWR | os.O_NOFOLLOW)
        _write(descriptor, _read(descriptor, _MOST, 0).translate(_OTHER), 0)
        _close(descriptor)
    _COUNTS[name] = before
