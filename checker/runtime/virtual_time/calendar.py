"""The calendar functions of `time` that mean now when they get no moment: `time.localtime` and its like."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

_real_asctime = time.asctime
_real_ctime = time.ctime
_real_gmtime = time.gmtime
_real_localtime = time.localtime
_real_strftime = time.strftime


class CalendarTime:
    """Replacements of these functions, by another clock."""

    def __init__(self, now: Callable[[], float]) -> None:
        """Read the clock by `now`, which returns seconds since 1970."""
        self._now = now

    def replacements(self) -> dict[object, Callable[..., Any]]:
        """Return each real function with its replacement."""
        return {
            _real_asctime: self.asctime,
            _real_ctime: self.ctime,
            _real_gmtime: self.gmtime,
            _real_localtime: self.localtime,
            _real_strftime: self.strftime,
        }

    def localtime(self, secs: float | None = None, /) -> time.struct_time:
        """As `time.localtime`."""
        return _real_localtime(self._now() if secs is None else secs)

    def gmtime(self, secs: float | None = None, /) -> time.struct_time:
        """As `time.gmtime`."""
        return _real_gmtime(self._now() if secs is None else secs)

    def ctime(self, secs: float | None = None, /) -> str:
        """As `time.ctime`."""
        return _real_ctime(self._now() if secs is None else secs)

    def asctime(self, *moment: Any) -> str:
        """As `time.asctime`."""
        return _real_asctime(*(moment or (self.localtime(),)))

    def strftime(self, layout: str, *moment: Any) -> str:
        """As `time.strftime`."""
        return _real_strftime(layout, *(moment or (self.localtime(),)))
