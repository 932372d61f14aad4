"""Removes a folder that somebody hostile filled."""

import contextlib
import os
import stat

_LOOK = os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC | getattr(os, "O_NOFOLLOW", 0)


def remove(path: str) -> None:
    """Remove a folder and all that is in it, however deep; as far as it can be done.

    Nobody may be writing to it any more. No path and no recursion grows with
    the depth: one folder is open at a time, and the way back is `..`.
    """
    with contextlib.suppress(OSError):
        _empty(_open(path, None))
        os.rmdir(path)


def _empty(folder: int) -> None:
    """Empty an open folder, and close it."""
    try:
        names: list[str] = []  # of the folders on the way down
        waiting = [_without_files(folder)]
        while waiting[-1] or names:
            if waiting[-1]:
                names.append(waiting[-1].pop())
                folder = _step(folder, names[-1])
                waiting.append(_without_files(folder))
            else:
                waiting.pop()
                folder = _step(folder, "..")
                os.rmdir(names.pop(), dir_fd=folder)
    finally:
        os.close(folder)


def _step(folder: int, name: str) -> int:
    """From one open folder to the next."""
    following = _open(name, folder)
    os.close(folder)
    return following


def _without_files(folder: int) -> list[str]:
    """Remove all but folders; the names of those."""
    with os.scandir(folder) as found:
        entries = [(entry.name, entry.is_dir(follow_symlinks=False)) for entry in found]
    for name, is_folder in entries:
        if not is_folder:
            os.unlink(name, dir_fd=folder)
    return [name for name, is_folder in entries if is_folder]


def _open(name: str, folder: int | None) -> int:
    if not stat.S_ISLNK(os.stat(name, dir_fd=folder, follow_symlinks=False).st_mode):
        os.chmod(name, 0o700, dir_fd=folder)
    return os.open(name, _LOOK, dir_fd=folder)
