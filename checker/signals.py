"""Handles the signals that end a program: SIGINT, SIGTERM and SIGHUP. All is cleaned up then.

Python drops an exception that a signal raises while it forks, and prints so on
standard error; and a child that has not yet called `ignore_in_child` would
answer with a traceback. So signals are deferred while a child is made.
"""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Callable, Iterator
from types import FrameType

_ENDING = (signal.SIGTERM, signal.SIGHUP)  # the second: the terminal was closed
_ALL = frozenset({signal.SIGINT, *_ENDING})


def install_handlers() -> None:
    """Turn SIGTERM and SIGHUP into KeyboardInterrupt, so that what was begun is ended and removed."""
    with contextlib.suppress(ValueError):  # handlers can be set in the main thread only
        for number in _ENDING:
            if signal.getsignal(number) is signal.SIG_DFL:  # else the caller has set it: nohup
                signal.signal(number, _stop)


@contextlib.contextmanager
def deferred() -> Iterator[None]:
    """Block the signals for the duration of the block.

    A child forked inside keeps them blocked until it calls `ignore_in_child`.
    """
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _ALL)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def ignore_in_child(end: Callable[[], object] | None = None) -> None:
    """Ignore SIGINT and SIGHUP, which the parent handles; SIGTERM is how the parent ends this process.

    It is the first call of a child.

    Args:
        end: is called at SIGTERM, and must not return. The default ends the process at once.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL if end is None else lambda *_: end())
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _ALL)


def _stop(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt
