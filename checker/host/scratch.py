"""Temporary folders that are removed even when the process that made them was killed.

Each is locked for as long as a process that uses it lives: the kernel releases the lock with
the last of them, whatever ended it. The next run removes what is no longer locked. Process
numbers would not do: they are reused, and mean nothing in another container.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import re
import stat
import tempfile
from pathlib import Path

from checker.runtime.linux import remove_tree

_PREFIX, _SUFFIX = "checker-", ".scratch"
# Files that a person puts there have other names.
_NAME = re.compile(rf"{_PREFIX}[a-z0-9_]{{8}}{re.escape(_SUFFIX)}")
_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC | getattr(os, "O_NOFOLLOW", 0)


class Scratch:
    """A temporary folder.

    Attributes:
        path: where it is.
    """

    def __init__(self, mode: int = 0o700) -> None:
        """Make the folder.

        Args:
            mode: its permissions; with 0o711, workers of other users can enter.

        Raises:
            OSError: when it cannot be made, as when the disk is full.
        """
        while True:
            self.path = tempfile.mkdtemp(_SUFFIX, _PREFIX)
            # Another run may sweep it at any moment until it is locked: then another one is made.
            with contextlib.suppress(FileNotFoundError):
                self._lock = os.open(self.path, _FOLDER)
                if _try_lock(self._lock, fcntl.LOCK_SH) and _is_at(self._lock, self.path):
                    os.fchmod(self._lock, mode)
                    return
                os.close(self._lock)

    def remove(self) -> None:
        """Remove the folder, with all that is in it. Safe to call twice."""
        if self._lock >= 0:
            remove_tree.remove(self.path)
            os.close(self._lock)
            self._lock = -1


def sweep() -> None:
    """Remove the folders of this user that no process uses any more."""
    with contextlib.suppress(OSError):
        for name in os.listdir(tempfile.gettempdir()):
            if _NAME.fullmatch(name):
                _sweep(str(Path(tempfile.gettempdir(), name)))


def _sweep(path: str) -> None:
    with contextlib.suppress(OSError):
        status = os.lstat(path)
        if not stat.S_ISDIR(status.st_mode) or status.st_uid != os.geteuid():
            return
        folder = os.open(path, _FOLDER)
        try:
            if _try_lock(folder, fcntl.LOCK_EX) and _is_at(folder, path):
                remove_tree.remove(path)
        finally:
            os.close(folder)


def _try_lock(folder: int, operation: int) -> bool:
    """Whether this process has the lock now."""
    try:
        fcntl.flock(folder, operation | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # this file system has no locks, so nothing is swept
        return operation == fcntl.LOCK_SH
    return True


def _is_at(folder: int, path: str) -> bool:
    """Whether the open folder is the one of that name."""
    try:
        return os.path.samestat(os.fstat(folder), os.lstat(path))
    except FileNotFoundError:
        return False
