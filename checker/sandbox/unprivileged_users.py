"""Users that nobody is: one is drawn for each worker, where we are root.

So all its processes can be found and ended by that user, and its limits are its own.
"""

from __future__ import annotations

import os
from pathlib import Path

_FAR_AWAY = range(1_000_000_000, 2_000_000_000)
_SYSTEM = 10_000  # below are the system's own, and people's
_NOBODY = 65_534
_FEWEST = 1_000


def strangers() -> range | None:
    """Users to draw from; None when we may not become anybody else.

    In a container that somebody runs without being root, root can only become
    those users that this somebody was given.
    """
    if os.geteuid() != 0:
        return None
    users, groups = _known("uid_map"), _known("gid_map")
    known = range(max(users.start, groups.start, _SYSTEM), min(users.stop, groups.stop))
    if known.start <= _FAR_AWAY.start and _FAR_AWAY.stop <= known.stop:
        return _FAR_AWAY
    half = range(known.start + len(known) // 2, min(known.stop, _NOBODY))
    return half if len(half) >= _FEWEST else None


def _known(name: str) -> range:
    """The longest stretch of numbers that stand for anybody in our user namespace."""
    try:
        lines = [line.split() for line in Path("/proc/self", name).read_text().splitlines()]
    except OSError:  # there are no namespaces: all of them
        return range(1 << 32)
    found = [range(int(inside), int(inside) + int(count)) for inside, _, count in lines]
    return max(found, key=len, default=range(0))
