"""What behaviour tests get as `checker.testing.coroutines`."""

from checker.extensions.coroutines.run import (
    CLOCK_ROUNDING,
    Run,
    assert_float,
    assert_holds_nobody_up,
    assert_kind,
    assert_nothing_left,
    assert_sleeps,
    assert_took,
    assert_untouched,
    assert_waits_honestly,
    holds,
    quicken,
    real_seconds,
    same_seconds,
    seconds_fault,
    tell_what_is_printed,
)

__all__ = [
    "CLOCK_ROUNDING",
    "Run",
    "assert_float",
    "assert_holds_nobody_up",
    "assert_kind",
    "assert_nothing_left",
    "assert_sleeps",
    "assert_took",
    "assert_untouched",
    "assert_waits_honestly",
    "holds",
    "quicken",
    "real_seconds",
    "same_seconds",
    "seconds_fault",
    "tell_what_is_printed",
]
