"""What behaviour tests get as `checker.testing.coroutines`."""

from checker.extensions.coroutines.claims import (
    CLOCK_ROUNDING,
    assert_float,
    assert_kind,
    assert_nothing_left,
    assert_runs_concurrently,
    assert_sleeps,
    assert_took,
    assert_untouched,
    assert_waits_honestly,
    holds,
    notice_output,
    same_seconds,
    seconds_fault,
)
from checker.extensions.coroutines.run import Run, real_seconds, scale_sleeps

__all__ = [
    "CLOCK_ROUNDING",
    "Run",
    "assert_float",
    "assert_kind",
    "assert_nothing_left",
    "assert_runs_concurrently",
    "assert_sleeps",
    "assert_took",
    "assert_untouched",
    "assert_waits_honestly",
    "holds",
    "notice_output",
    "real_seconds",
    "same_seconds",
    "scale_sleeps",
    "seconds_fault",
]
