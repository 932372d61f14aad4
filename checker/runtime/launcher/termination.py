"""Kills processes that resist being killed, with all that they started.

A process that forks faster than `/proc` can be read is not caught by killing what is seen. A
signal to a whole process group or user reaches all of it at once, however fast it forks: the
kernel lets no process be born in between. Descendants that left the group are stopped first,
parents before their children, until none is left to fork; and only then killed.
"""

import contextlib
import os
import signal
from collections.abc import Collection
from time import sleep

from checker.runtime.linux import procfs

_MAX_PASSES = 100
_FIRST_PAUSE, _LONGEST_PAUSE = 0.001, 0.05  # seconds


def kill_group(leader: int) -> None:
    """Kill a child that was not waited for yet, and its process group if it leads one."""
    for kill in (os.killpg, os.kill):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            kill(leader, signal.SIGKILL)


def kill_descendants(uid: int | None, proc: int | None, spared: Collection[int] = ()) -> None:
    """Kill all descendants of this process, adopted ones too; return when none is left.

    Args:
        uid: a user that only they are, if there is one.
        proc: a descriptor of `/proc`, where there is one.
        spared: children that may end in their own time, and are waited for.
    """
    pause = _FIRST_PAUSE
    while not _reap_all():
        if uid is not None:
            kill_user(uid)
        elif proc is not None:
            for pid in _sigstop_all(proc, spared):
                _send(pid, signal.SIGKILL)
        sleep(pause)
        pause = min(2 * pause, _LONGEST_PAUSE)


def kill_user(uid: int) -> None:
    """Kill all processes of a user at once."""
    killer = os.fork()
    if killer == 0:
        try:
            os.setresuid(uid, uid, uid)
            os.kill(-1, signal.SIGKILL)
        finally:
            os._exit(0)
    os.waitpid(killer, 0)


def _reap_all() -> bool:
    """Reap exited children and report whether none are left.

    As subreaper this process adopts orphans, so no children means no descendants.
    """
    try:
        while os.waitpid(-1, os.WNOHANG) != (0, 0):
            pass
    except ChildProcessError:
        return True
    return False


def _sigstop_all(proc: int, spared: Collection[int]) -> set[int]:
    """Stop all descendants, pass after pass until no new one appears; return those that were seen."""
    stopped: set[int] = set()
    for _ in range(_MAX_PASSES):
        count = len(stopped)
        pending = [pid for pid in procfs.children(os.getpid(), proc) if pid not in spared]
        while pending:
            pid = pending.pop()
            if pid not in stopped:
                stopped.add(pid)
                _send(pid, signal.SIGSTOP)
            pending += procfs.children(pid, proc)
        if len(stopped) == count:
            break
    return stopped


def _send(pid: int, number: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, number)
