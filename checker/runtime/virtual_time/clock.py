"""Virtual time for the process in which a submission runs.

asyncio's loops, `time.time`, `monotonic`, `perf_counter`, their `_ns` forms,
`clock_gettime`, `os.times`, `datetime.now` and `time.sleep` read and move one clock. When
everything waits, the clock jumps to the next moment at which something
happens: ten waits of a second take no time, and are exactly ten seconds long.

Why not a library. `looptime` gives loops of its own a time of their own: the
learner's `asyncio.run` would not use them, `time.perf_counter` would not move
with them, and it rounds to a microsecond. `aiotools.VirtualClock` patches one
loop that runs already, and leaves `time` alone. `freezegun` and `time-machine`
do not jump. The trick of the first two is the right one, though: a selector
that is asked to wait when nothing is ready moves the clock instead. Here it is
put on `BaseSelectorEventLoop` itself, so that `asyncio.run`, `Runner`,
`new_event_loop`, `run_until_complete` and `get_event_loop` all have it; and the
clock is set to the timer's own moment, not moved by a difference, so that no
rounding gathers.

The clock is put in place (see `install.py`) before the learner's module is imported: then
`from time import perf_counter` takes the virtual one. Modules imported earlier that took the
real one (`timeit`, `queue`, `threading`, …) are given the virtual one where they keep it; this
package goes on in real time.

What follows from the jump:

- Code takes no time, only waits do. `process_time` and `thread_time` stand
  still, as waiting costs no processor. Between two method calls that a test
  makes a moment passes, however, of the processor's time too: stamps of when
  things were done differ, by whichever clock.
- From the 1,000th time that the clock is read while no thread waits, it goes on by a
  nanosecond each time: there are loops that wait for that.
- In a call whose time is recorded, a clock that is read 100,000 times while no thread
  waits, or a loop that turns 2,000 times, is a busy loop: it would never end, and
  ends with `BusyLoop`. Elsewhere time is not what is judged: there the clock goes on
  faster and faster, so that whatever polls it gets what it polls for. A loop with
  nothing left that could wake it ends with `Stuck`.
- Threads (`asyncio.to_thread`, executors, `threading.Event.wait` with a
  timeout) sleep on the same clock. When every thread waits on it, the earliest
  wakes at once. A thread that waits for a lock or in C cannot be told from one
  that is about to act: then the clock jumps only after all has been still for
  a while (see `PATIENCE`, and `threads.py`).
- Waits inside C (`lock.acquire(timeout=…)`, `Thread.join(timeout)`, `select`,
  other processes) take real time and no virtual time. A submission that waits
  like that looks as if it had not waited.

What was asked of the clock is kept as data: see `Clock.report`.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import math
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any, NoReturn, TypeVar

from checker.runtime.refusal import Refusal
from checker.runtime.virtual_time.recorder import WaitRecorder
from checker.runtime.virtual_time.tamper_detection import PatchDetector
from checker.runtime.virtual_time.threads import ThreadTracker

T = TypeVar("T")

# Not 0: a submission that returns an instant for a duration must not be right by chance. And less
# than what is measured takes: where the earlier reading is the larger number, `%` is as good as `-`.
ORIGIN = 4.0
# Other threads are taken to be at rest when so many polls in a row, each of so many real
# seconds, show no activity: a busy machine may not let them run for a while.
PATIENCE = 0.02
QUIET_POLLS = 8
# A poll that took this many times as long shows a busy machine, on which others may not have run yet.
LATE_FACTOR = 2.5
LATE_POLL = 0.25  # of a poll
# Between two calls, in seconds: more than any clock's grain, and a power of two, so that sums stay exact.
MOMENT = 2.0**-10
MAX_READS = 100_000
# Code that reads the clock so often, and waits for nothing, waits for time to pass: `multiprocessing`
# polls without waiting until time is past the moment at which it began. So each further reading
# advances the clock by one tick.
MANY_READS = 1_000
TICK = 2.0**-30
POLLS_TO_DOUBLE = 4_000  # where time is not recorded: a second after some 100,000 polls
MAX_TURNS = 2_000
TEN_YEARS = 10 * 365 * 86_400.0

_real_monotonic = time.monotonic
_real_process_time = time.process_time
_real_sleep = time.sleep
_real_asyncio_sleep = asyncio.sleep
_real_condition_wait = threading.Condition.wait
_real_clock_gettime = time.clock_gettime


class BusyLoop(Refusal):
    """The learner's code reads the clock again and again, and waits for nothing."""


class Stuck(Refusal):
    """The learner's code waits for something that can no longer happen."""


class Clock:
    """One virtual clock, and a record of what the code that ran on it asked of it.

    Attributes:
        now: seconds since an arbitrary moment, as `time.monotonic` returns them.
        threads: the threads of this process, as far as they wait on this clock.
        is_paused: whether it stands still for threads that the submission left behind, because no call
            is made into the submission: how long the judge takes must not show as time that passed.
    """

    def __init__(self, start: float) -> None:
        self.now = ORIGIN
        self.is_paused = False
        self._start = start
        self._computed = 1.0
        self.threads = ThreadTracker()
        self._loops: list[asyncio.AbstractEventLoop] = []
        # Loops that wait, or that are recorded as blocked already.
        self._at_rest: set[object] = set()
        self._waits = WaitRecorder()
        self._patch_detector: PatchDetector | None = None
        self.record()
        self._recording = False

    # Reading it.

    def monotonic(self) -> float:
        """Seconds since an arbitrary moment; `perf_counter` and a loop's `time` too."""
        self._reads += 1
        if self._reads > MANY_READS:
            self._tick(self._reads)
        if self._reads > MAX_READS and self._recording:
            self._give_up_on_busy_loop()
        return self.now

    def time(self) -> float:
        """Seconds since 1970."""
        return self._start + (self.monotonic() - ORIGIN)

    def monotonic_ns(self) -> int:
        """`monotonic` in nanoseconds."""
        return round(self.monotonic() * 1e9)

    def time_ns(self) -> int:
        """`time` in nanoseconds."""
        return round(self._start * 1e9) + round((self.monotonic() - ORIGIN) * 1e9)

    def process_time(self) -> float:
        """Processor seconds: waiting uses none, so it stands still meanwhile."""
        self.monotonic()
        return self._computed

    def process_time_ns(self) -> int:
        """`process_time` in nanoseconds."""
        return round(self.process_time() * 1e9)

    def clock_gettime(self, clk_id: int) -> float:
        """As `time.clock_gettime`; clocks that are not virtual give real time."""
        if clk_id in _REALTIME_IDS:
            return self.time()
        if clk_id == _ATOMIC_ID:
            return self.time() + _LEAP_SECONDS
        if clk_id in _MONOTONIC_IDS:
            return self.monotonic()
        if clk_id in _PROCESSOR_IDS:
            return self.process_time()
        return _real_clock_gettime(clk_id)

    def clock_gettime_ns(self, clk_id: int) -> int:
        """`clock_gettime` in nanoseconds."""
        return round(self.clock_gettime(clk_id) * 1e9)

    def times(self) -> os.times_result:
        """As `os.times`: processor seconds, and in `elapsed` wall-clock seconds."""
        return os.times_result((self.process_time(), 0.0, 0.0, 0.0, self.monotonic()))

    # Waiting on it.

    def sleep(self, seconds: float, /) -> None:
        """Block the calling thread, as `time.sleep` does."""
        if not isinstance(seconds, (int, float)) or not 0 <= seconds < TEN_YEARS:
            _real_sleep(seconds)  # raises what it always raises
            return
        self._record_blocking("time.sleep", seconds)
        deadline = self.monotonic() + seconds
        if seconds:
            with self._resting(asyncio._get_running_loop()):
                self.wait(deadline, _nap)

    def condition_wait(self, condition: Any, timeout: float | None = None) -> bool:
        """Wait for a notification, as `Condition.wait` does; events, queues and futures wait so too."""
        if timeout is None:
            with self.threads.waiting(None):
                was_notified = _real_condition_wait(condition)
        elif not 0 < timeout < TEN_YEARS:
            was_notified = _real_condition_wait(condition, timeout)
        else:
            return self._wait_for_notification(condition, timeout)
        if was_notified:
            self.threads.notified()
        return was_notified

    def _wait_for_notification(self, condition: Any, timeout: float) -> bool:
        """Wait with a timeout: polls, and must not miss a notification between two polls."""
        if not condition._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        self._record_blocking("threading", timeout)
        waiter = threading.Lock()
        waiter.acquire()
        condition._waiters.append(waiter)
        saved = condition._release_save()
        was_notified = False
        try:
            with self._resting(asyncio._get_running_loop()):
                was_notified = self.wait(self.now + timeout, lambda seconds: waiter.acquire(timeout=seconds))
        finally:
            condition._acquire_restore(saved)
            if waiter in condition._waiters:
                condition._waiters.remove(waiter)
            else:  # there was a notification, even if too late
                self.threads.notified()
        return was_notified

    async def asyncio_sleep(self, delay: float, result: Any) -> Any:
        """Suspend the calling task, as `asyncio.sleep` does."""
        record = self._waits.add_sleep(delay, self.now)
        try:
            return await _real_asyncio_sleep(delay, result)
        finally:
            record["end"] = self.now

    def select(
        self,
        loop: Any,
        poll: Callable[[float | None], list[Any]],
        timeout: float | None,
    ) -> list[Any]:
        """Wait for input on a loop's selector, or until its next timer is due."""
        # A loop compares with `now + resolution`: so exactly what is due now is run now.
        loop._clock_resolution = math.ulp(self.now)
        self._reads = 0
        if timeout is not None and timeout <= 0:
            self._turns += 1
            if self._turns > MANY_READS and not self._recording:
                self._tick(self._turns)
            if self._turns > MAX_TURNS and self._recording:
                self._give_up_on_busy_loop()
            return self._poll(loop, poll, 0)
        registered = len(loop._selector.get_map())
        outside = registered > loop._internal_fds
        deadline = None
        if timeout is not None:
            deadline = self.now + timeout
            when = loop._scheduled[0]._when if loop._scheduled else deadline
            if when - self.now <= timeout:
                deadline = when
        with self._resting(loop):
            events = self.wait(deadline, functools.partial(self._poll, loop, poll), outside=outside)
        loop._clock_resolution = math.ulp(self.now)
        return events

    def _poll(self, loop: Any, poll: Callable[[float], list[Any]], timeout: float) -> list[Any]:
        was_woken = self.threads.is_woken(loop)
        events = poll(timeout)
        if was_woken:
            self.threads.observed(loop)
        return events

    def wait(self, deadline: float | None, poll: Callable[[float], T], *, outside: bool = False) -> T:
        """Let virtual time pass until `deadline`, or until `poll` returns something truthy.

        Args:
            deadline: on the scale of `now`; None for no end.
            poll: checks for the awaited event; may block for as many real seconds as its
                argument says; returns something falsy when it did not happen.
            outside: whether another process may cause the event.

        Raises:
            Stuck: when nothing is left that could end the wait.
        """
        threads = self.threads
        quiet_polls = 0.0
        with threads.waiting(deadline) as wait:
            while True:
                activity, cpu, started = threads.activity, _real_process_time(), _real_monotonic()
                at_once = not outside and threads.can_advance(wait)
                at_once = at_once and (deadline is not None or threads.is_only_thread)
                result = poll(0.0 if at_once else PATIENCE)
                if result or (deadline is not None and self.now >= deadline):
                    return result
                if deadline is None:
                    if at_once:
                        self._give_up("nothing is left that could wake it")
                    continue
                is_quiet = not self.is_paused and activity == threads.activity
                is_quiet = is_quiet and _real_process_time() - cpu < PATIENCE / 2
                is_late = _real_monotonic() - started > LATE_FACTOR * PATIENCE
                quiet_polls = quiet_polls + (LATE_POLL if is_late else 1.0) if is_quiet else 0.0
                # Checked again: other threads may have begun to run during the poll.
                can_advance = not outside and threads.can_advance(wait)
                if can_advance or (quiet_polls >= QUIET_POLLS and threads.is_first(wait)):
                    self._move(deadline)
                    return result

    def pass_moment(self) -> None:
        """Advance the clock by `MOMENT`: the time between two calls."""
        self._move(self.now + MOMENT)
        self._computed += MOMENT

    def skip(self, seconds: float) -> None:
        """Advance the clock in one jump.

        A thread that polls every second wakes once, not once per skipped second.
        """
        self._move(self.now + seconds)

    def detect_patches(self) -> None:
        """Report from here on what is replaced of the functions that tell time and wait."""
        self._patch_detector = PatchDetector()

    def begin(self, start: float) -> None:
        """Set the time of day, in seconds since 1970."""
        self._start = start
        self.record()
        self._recording = False

    def adopt(self, loop: Any) -> None:
        """Let a new event loop wait on this clock."""
        loop._selector.select = functools.partial(self.select, loop, loop._selector.select)
        self._loops.append(loop)

    # Its record.

    def record(self) -> None:
        """Begin a fresh record of what is asked of the clock, in a call whose time is judged."""
        self._recording = True
        self._reads = self._turns = 0
        self._began = self.now
        self._waits.clear()
        self._ended_by: BaseException | None = None

    def report(self) -> dict[str, Any]:
        """Return what was asked of the clock since `record`, as plain data.

        Returns:
            `began`, `now`: instants, in seconds.
            `sleeps`, `blocking`: see `WaitRecorder`. `what` blocked is `time.sleep`, `threading`, or
            `thread` where a loop was blocked in another way while time passed in other threads.
            `busy`, `stuck`: whether the run had to be ended, and for which reason.
            `open_loops`: how many loops were never closed.
            `replaced`: dotted names of functions that were replaced.
        """
        return {
            "began": self._began,
            "now": self.now,
            "sleeps": [dict(record) for record in self._waits.sleeps],
            "blocking": [dict(record) for record in self._waits.blocking],
            "busy": isinstance(self._ended_by, BusyLoop),
            "stuck": isinstance(self._ended_by, Stuck),
            "open_loops": sum(not loop.is_closed() for loop in self._loops),
            "replaced": self._patch_detector.replaced() if self._patch_detector else [],
        }

    def _record_blocking(self, what: str, seconds: float) -> None:
        in_loop = asyncio._get_running_loop() is not None
        self._waits.add_blocking(what, seconds, self.now, in_loop=in_loop)

    def _record_blocked_loops(self, seconds: float) -> None:
        """Record the loops that run and do not wait: their thread is blocked in a way that is not patched."""
        for loop in self._loops:
            if loop not in self._at_rest and loop.is_running():
                self._waits.add_blocking("thread", seconds, self.now, in_loop=True)

    @contextlib.contextmanager
    def _resting(self, loop: object) -> Iterator[None]:
        self._at_rest.add(loop)
        try:
            yield
        finally:
            self._at_rest.discard(loop)

    @property
    def gave_up(self) -> bool:
        """Whether the run had to be ended since `record`."""
        return self._ended_by is not None

    # How it moves.

    def _move(self, moment: float) -> None:
        if moment > ORIGIN + TEN_YEARS:
            self._give_up("it waits for more than ten years")
        if moment > self.now:
            self._record_blocked_loops(moment - self.now)
            self.now = moment
        self.threads.activity += 1
        self._reads = self._turns = 0

    def _tick(self, reads: int) -> None:
        """Let a little time pass for code that polls; where it is not recorded, more and more."""
        self.now += TICK if self._recording else TICK * 2.0 ** min(reads // POLLS_TO_DOUBLE, 30)

    def _give_up_on_busy_loop(self) -> NoReturn:
        self._reads = self._turns = 0
        self._ended_by = BusyLoop("it reads the clock again and again, and waits for nothing")
        raise self._ended_by

    def _give_up(self, reason: str) -> NoReturn:
        self._ended_by = Stuck(reason)
        raise self._ended_by


_MONOTONIC_IDS = {
    getattr(time, name)
    for name in ("CLOCK_MONOTONIC", "CLOCK_MONOTONIC_RAW", "CLOCK_BOOTTIME", "CLOCK_UPTIME_RAW")
    if hasattr(time, name)
}
_REALTIME_IDS = {time.CLOCK_REALTIME}
if sys.platform == "linux":
    # Python has no names for some: the coarse ones (5, 6) and those that can wake (8, 9).
    _REALTIME_IDS |= {5, 8}
    _MONOTONIC_IDS |= {6, 9}
# International atomic time is ahead of the time of day by these.
_ATOMIC_ID = getattr(time, "CLOCK_TAI", None)
_LEAP_SECONDS = 37.0
_PROCESSOR_IDS = {time.CLOCK_PROCESS_CPUTIME_ID, time.CLOCK_THREAD_CPUTIME_ID}


def _nap(seconds: float) -> bool:
    if seconds:
        _real_sleep(seconds)
    return False
