"""Numbers of users that no person and no service has: where the checker runs as root, each worker gets one.

So all processes of a worker can be found and killed by their user, and share their limits with no other.
"""

from __future__ import annotations

import os
from pathlib import Path

_UNUSED = range(1_000_000_000, 2_000_000_000)
_FIRST = 10_000  # below are those of the system, and of people
_NOBODY = 65_534
_MIN_COUNT = 1_000


def allocatable_uids() -> range | None:
    """Return the users to draw from; None when this process may not become another user.

    In a rootless container, root can only become the users that were allocated to the user
    who runs it.
    """
    if os.geteuid() != 0:
        return None
    users, groups = _mapped("uid_map"), _mapped("gid_map")
    mapped = range(max(users.start, groups.start, _FIRST), min(users.stop, groups.stop))
    if mapped.start <= _UNUSED.start and _UNUSED.stop <= mapped.stop:
        return _UNUSED
    half = range(mapped.start + len(mapped) // 2, min(mapped.stop, _NOBODY))
    return half if len(half) >= _MIN_COUNT else None


def _mapped(name: str) -> range:
    """Return the longest range of numbers that are mapped in this user namespace."""
    try:
        lines = [line.split() for line in Path("/proc/self", name).read_text().splitlines()]
    except OSError:  # there are no user namespaces: all of them
        return range(1 << 32)
    ranges = [range(int(inside), int(inside) + int(count)) for inside, _, count in lines]
    return max(ranges, key=len, default=range(0))
