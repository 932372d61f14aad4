"""What the calendar says now, by a virtual clock: `time.localtime` and its like without a moment."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from checker.runtime.virtual_time.clock import Clock

_real_asctime = time.asctime
_real_ctime = time.ctime
_real_gmtime = time.gmtime
_real_localtime = time.localtime
_real_strftime = time.strftime


class CalendarTime:
    """The functions of `time` that take a moment, or now when they get none."""

    def __init__(self, clock: Clock) -> None:
        """Tell the time of `clock`."""
        self._clock = clock

    def replacements(self) -> dict[object, Callable[..., Any]]:
        """What is put in place of what."""
        return {
            _real_asctime: self.asctime,
            _real_ctime: self.ctime,
            _real_gmtime: self.gmtime,
            _real_localtime: self.localtime,
            _real_strftime: self.strftime,
        }

    def localtime(self, secs: float | None = None, /) -> time.struct_time:
        """As `time.localtime`."""
        return _real_localtime(self._clock.time() if secs is None else secs)

    def gmtime(self, secs: float | None = None, /) -> time.struct_time:
        """As `time.gmtime`."""
        return _real_gmtime(self._clock.time() if secs is None else secs)

    def ctime(self, secs: float | None = None, /) -> str:
        """As `time.ctime`."""
        return _real_ctime(self._clock.time() if secs is None else secs)

    def asctime(self, *moment: Any) -> str:
        """As `time.asctime`."""
        return _real_asctime(*(moment or (self.localtime(),)))

    def strftime(self, layout: str, *moment: Any) -> str:
        """As `time.strftime`."""
        return _real_strftime(layout, *(moment or (self.localtime(),)))
