"""Writes a file that is whole whenever it is there, whatever happens on the way."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO


def replace_file(path: Path, write: Callable[[BinaryIO], object], mode: int = 0o666) -> None:
    """Write a new file, and put it in the place of the old one, or nothing at all.

    Args:
        path: of the file; its folder is there.
        write: writes the content.
        mode: of a file that is new, before the umask; one that was there keeps its own.

    Raises:
        OSError: when it cannot be written; the old file stays as it was.
    """
    temporary = temporary_path(path)
    try:
        with open(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as stream:
            write(stream)
            stream.flush()
            os.fsync(stream.fileno())  # else a crash of the machine leaves half a file that looks whole
        if path.exists():
            temporary.chmod(stat.S_IMODE(path.stat().st_mode))
        os.replace(temporary, path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


def temporary_path(path: Path) -> Path:
    """A name that is not taken, in the same folder: a rename is atomic only inside one file system."""
    return path.with_name(f".checker-{os.urandom(8).hex()}.tmp")
