"""The folder for what is slow to compute.

That is the user's cache folder. In a container there is often none, or none that is writable:
then it is a temporary folder of this run, and every run begins with an empty cache.
"""

from __future__ import annotations

import atexit
import functools
import os
from pathlib import Path

import platformdirs

from checker.host.scratch import Scratch


@functools.cache
def folder() -> Path:
    """Return the folder; the same for this process and all that it forks from here on.

    Raises:
        OSError: when there is none and no temporary one can be made.
    """
    user = platformdirs.user_cache_path("checker")
    return user if _is_usable(user) else _make_temporary()


def _make_temporary() -> Path:
    scratch = Scratch()
    atexit.register(_remove, scratch, os.getpid())
    return Path(scratch.path)


def _remove(scratch: Scratch, owner: int) -> None:
    if os.getpid() == owner:  # not in a child that was forked
        scratch.remove()


def _is_usable(user: Path) -> bool:
    """Whether this user alone can write there: compiled Python is among what is cached."""
    if not user.is_absolute():  # there is no home: the cache must not get among a learner's files
        return False
    try:
        existing = next(path for path in (user, *user.parents) if path.exists())
        if existing != user and os.geteuid() == 0 and existing.stat().st_uid != 0:
            return False  # sudo: a folder that root makes in the home of a user is not writable for that user
        user.mkdir(parents=True, exist_ok=True)
        status = user.stat()
    except OSError:
        return False
    is_own = status.st_uid == os.geteuid() and not status.st_mode & 0o002
    return is_own and os.access(user, os.W_OK | os.X_OK)
