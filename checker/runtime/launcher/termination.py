"""Ends processes that do not want to end, with all that they started.

Who starts new ones faster than we can look is not caught by killing what is seen. A
signal to a whole group or user reaches all of it at once, however fast it forks: the
kernel lets no process be born between. Whoever left the group is frozen first, parents
before their children, until nobody is left to fork; and only then killed.
"""

import contextlib
import os
import signal
from collections.abc import Collection
from time import sleep

from checker.runtime.linux import procfs

_MOST_PASSES = 100
_FIRST_PAUSE, _LONGEST_PAUSE = 0.001, 0.05  # seconds


def end_group(leader: int) -> None:
    """Kill a child of ours that nobody waited for yet, and its process group if it leads one."""
    for kill in (os.killpg, os.kill):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            kill(leader, signal.SIGKILL)


def end_descendants(uid: int | None, processes: int | None, sparing: Collection[int] = ()) -> None:
    """Kill all that we started and adopted; returns when nothing of it is left.

    Args:
        uid: a user that they alone are, if there is one.
        processes: a descriptor of `/proc`, where there is one.
        sparing: children of ours that may end in their own time, and are waited for.
    """
    pause = _FIRST_PAUSE
    while not _reaped_all():
        if uid is not None:
            _kill_all_of(uid)
        elif processes is not None:
            for pid in _freeze(processes, sparing):
                _send(pid, signal.SIGKILL)
        sleep(pause)
        pause = min(2 * pause, _LONGEST_PAUSE)


def _reaped_all() -> bool:
    """Bury the dead; whether no child is left. Who has no child has no descendant, as it adopts them."""
    try:
        while os.waitpid(-1, os.WNOHANG) != (0, 0):
            pass
    except ChildProcessError:
        return True
    return False


def _kill_all_of(uid: int) -> None:
    killer = os.fork()
    if killer == 0:
        try:
            os.setresuid(uid, uid, uid)
            os.kill(-1, signal.SIGKILL)
        finally:
            os._exit(0)
    os.waitpid(killer, 0)


def _freeze(processes: int, sparing: Collection[int]) -> set[int]:
    """Stop all descendants, pass after pass until none is new; the ones that were seen."""
    frozen: set[int] = set()
    for _ in range(_MOST_PASSES):
        before = len(frozen)
        waiting = [pid for pid in procfs.children(os.getpid(), processes) if pid not in sparing]
        while waiting:
            pid = waiting.pop()
            if pid not in frozen:
                frozen.add(pid)
                _send(pid, signal.SIGSTOP)
            waiting += procfs.children(pid, processes)
        if len(frozen) == before:
            break
    return frozen


def _send(pid: int, number: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, number)
