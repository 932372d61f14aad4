"""Where the checker keeps what is slow to compute.

That is the user's cache folder. In a container there is often none, or none that can be
written to: then it is a folder of this run's own, and every run begins cold.
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
    """The folder; the same for this process and all that it forks from here on.

    Raises:
        OSError: when there is none, and no temporary one can be made either.
    """
    user = platformdirs.user_cache_path("checker")
    return user if _is_usable(user) else _private()


def _private() -> Path:
    made = Scratch()
    atexit.register(_remove, made, os.getpid())
    return Path(made.path)


def _remove(made: Scratch, owner: int) -> None:
    if os.getpid() == owner:
        made.remove()


def _is_usable(user: Path) -> bool:
    """Whether we can write there, and nobody else can: compiled Python is among what is kept."""
    if not user.is_absolute():  # nobody's home: never where a learner's work stands
        return False
    try:
        there = next(path for path in (user, *user.parents) if path.exists())
        if there != user and os.geteuid() == 0 and there.stat().st_uid != 0:
            return False  # sudo: what root makes in somebody's home, they could not use
        user.mkdir(parents=True, exist_ok=True)
        status = user.stat()
    except OSError:
        return False
    is_own = status.st_uid == os.geteuid() and not status.st_mode & 0o002
    return is_own and os.access(user, os.W_OK | os.X_OK)
