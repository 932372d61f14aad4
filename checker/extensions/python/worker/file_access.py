"""How often a file of the working folder was opened, and whether it is open or read again."""

import contextlib
import os
import string
import sys
from collections import Counter
from types import ModuleType
from typing import Any

from checker.runtime.worker.registry import at_start, operation

_MAX_BYTES = 1 << 20
# Replaces each letter and digit by another, so that lines keep their length and their fields.
_SCRAMBLED = bytes.maketrans(
    b"0123456789" + string.ascii_letters.encode(), b"9876543210" + string.ascii_letters[::-1].encode()
)

_MAX_DESCRIPTORS = 256

_open, _read, _write, _close, _join = os.open, os.pread, os.pwrite, os.close, os.path.join
_stat, _fstat = os.stat, os.fstat


class _OpenedFiles:
    """Counts how often files are opened in this process.

    Attributes:
        counts: by the name of the file.
        folder: the working folder when counting began.
    """

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.folder = ""

    def start(self) -> None:
        """Begin to count."""
        self.counts.clear()
        self.folder = os.getcwd()
        sys.addaudithook(self._audit)

    def path(self, name: str) -> str:
        """The path of a file of the working folder."""
        return _join(self.folder, name)

    def _audit(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open" and isinstance(arguments[0], (str, bytes)):
            self.counts[os.path.basename(os.fsdecode(arguments[0]))] += 1


_opened_files = _OpenedFiles()


@at_start
def count_opened_files() -> None:
    """Begin to count the files that are opened."""
    _opened_files.start()


@operation
def opened(module: ModuleType, name: str) -> int:
    """How often a file of that name was opened so far."""
    return _opened_files.counts[name]


@operation
def is_open(module: ModuleType, name: str) -> bool:
    """Whether this process has that file of the working folder open."""
    status = _stat(_opened_files.path(name))
    return any(_is_same(number, status) for number in range(_MAX_DESCRIPTORS))


def _is_same(descriptor: int, status: os.stat_result) -> bool:
    try:
        other = _fstat(descriptor)
    except OSError:
        return False
    return (other.st_dev, other.st_ino) == (status.st_dev, status.st_ino)


@operation
def scramble_file(module: ModuleType, name: str) -> None:
    """Replace the letters and digits of a file in place.

    A submission that reads it again, by any name, program or open descriptor, gets other data.
    """
    before = _opened_files.counts[name]
    with contextlib.suppress(OSError):
        descriptor = _open(_opened_files.path(name), os.O_RDWR | os.O_NOFOLLOW)
        _write(descriptor, _read(descriptor, _MAX_BYTES, 0).translate(_SCRAMBLED), 0)
        _close(descriptor)
    _opened_files.counts[name] = before
