"""Removes a folder that a hostile process filled."""

import contextlib
import os
import stat

_OPEN_FLAGS = os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC | getattr(os, "O_NOFOLLOW", 0)


def remove(path: str) -> None:
    """Remove a folder and all that is in it, however deep, as far as possible.

    No process may be writing to it any more. No path and no recursion grows with the depth (a tree
    of 3,000 levels is too deep for `shutil.rmtree`): one folder is open at a time, and the way
    back is `..`.
    """
    with contextlib.suppress(OSError):
        _empty(_open(path, None))
        os.rmdir(path)


def _empty(folder: int) -> None:
    """Empty an open folder, and close it."""
    try:
        names: list[str] = []  # of the folders on the way down
        pending = [_without_files(folder)]
        while pending[-1] or names:
            if pending[-1]:
                names.append(pending[-1].pop())
                folder = _step(folder, names[-1])
                pending.append(_without_files(folder))
            else:
                pending.pop()
                folder = _step(folder, "..")
                os.rmdir(names.pop(), dir_fd=folder)
    finally:
        os.close(folder)


def _step(folder: int, name: str) -> int:
    """Open the next folder and close this one."""
    next_folder = _open(name, folder)
    os.close(folder)
    return next_folder


def _without_files(folder: int) -> list[str]:
    """Remove all entries that are not folders; return the names of the folders."""
    with os.scandir(folder) as listing:
        entries = [(entry.name, entry.is_dir(follow_symlinks=False)) for entry in listing]
    for name, is_folder in entries:
        if not is_folder:
            os.unlink(name, dir_fd=folder)
    return [name for name, is_folder in entries if is_folder]


def _open(name: str, folder: int | None) -> int:
    if not stat.S_ISLNK(os.stat(name, dir_fd=folder, follow_symlinks=False).st_mode):
        os.chmod(name, 0o700, dir_fd=folder)
    return os.open(name, _OPEN_FLAGS, dir_fd=folder)
