"""Being told to stop, by Ctrl-C or by another program: cleanly, and by one line.

Python drops an exception that a signal raises while it forks, and says so on
standard error; and a child that has not yet said that it does not listen
would answer with a traceback. So signals wait while a child is made.
"""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Callable, Iterator
from types import FrameType

_ENDING = (signal.SIGTERM, signal.SIGHUP)  # the second: the terminal was closed
_ALL = frozenset({signal.SIGINT, *_ENDING})


def listen() -> None:
    """Take SIGTERM and SIGHUP for Ctrl-C, so that everything that was begun is ended and removed."""
    with contextlib.suppress(ValueError):  # not ours to say, outside of the main thread
        for number in _ENDING:
            if signal.getsignal(number) is signal.SIG_DFL:  # else somebody wants it so: nohup
                signal.signal(number, _stop)


@contextlib.contextmanager
def held() -> Iterator[None]:
    """Let them wait until the block is done; in a child that is forked in it, until `leave_to_parent`."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _ALL)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def leave_to_parent(end: Callable[[], object] | None = None) -> None:
    """Leave them to the parent, which ends us with SIGTERM: the first thing that a child does.

    Args:
        end: what to do then; it is not to come back. The default is to be gone at once.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL if end is None else lambda *_: end())
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _ALL)


def _stop(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt
