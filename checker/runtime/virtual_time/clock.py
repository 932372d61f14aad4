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

`install` has to come before the learner's module is imported: then `from time
import perf_counter` takes ours. Modules imported earlier that took the real one
(`timeit`, `queue`, `threading`, …) are given ours where they keep it; this
package goes on in real time.

What follows from the jump:

- Code takes no time, only waits do. `process_time` and `thread_time` stand
  still, as waiting costs no processor. Between two method calls that a test
  makes a moment passes, however, of the processor's time too: stamps of when
  things were done differ, by whichever clock.
- From the 1,000th time that the clock is read while nobody waits, it goes on by a
  nanosecond each time: there are loops that wait for that.
- In a call whose time is recorded, a clock that is read 100,000 times while nobody
  waits, or a loop that turns 2,000 times, is a busy loop: it would never end, and
  ends with `BusyLoop`. Elsewhere time is not what is judged: there the clock goes on
  faster and faster, so that whatever polls it gets what it polls for. A loop with
  nothing left that could wake it ends with `Stuck`.
- Threads (`asyncio.to_thread`, executors, `threading.Event.wait` with a
  timeout) sleep on the same clock. When every thread waits on it, the earliest
  wakes at once. A thread that waits for a lock or in C cannot be told from one
  that is about to act: then the clock jumps only after all has been still for
  a while (see `PATIENCE`, and `crowd.py`).
- Waits inside C (`lock.acquire(timeout=…)`, `Thread.join(timeout)`, `select`,
  other processes) take real time and no virtual time. A submission that waits
  like that looks as if it had not waited.

What was asked of the clock is kept as data: see `Clock.report`.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import itertools
import math
import os
import sys
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from typing import Any, NoReturn, TypeVar

from checker.runtime.virtual_time.install import take_over
from checker.runtime.virtual_time.patcher import Swaps
from checker.runtime.virtual_time.tamper_detection import Guard
from checker.runtime.virtual_time.threads import Crowd

T = TypeVar("T")

# Not 0: who returns an instant for a duration must not be right by chance. And less than what is
# measured takes: where the earlier reading is the larger number, `%` is as good as `-`.
ORIGIN = 4.0
# Other threads are taken to be at rest when so many looks in a row, each of so many
# real seconds, show no sign of life: a busy machine may not let them run for a while.
PATIENCE = 0.02
LOOKS = 8
# A look that took this many times as long shows a busy machine, on which others may not have had their turn.
LATE = 2.5
LATE_LOOK = 0.25  # of a look
# Between two calls, in seconds: more than any clock's grain, and a power of two, so that sums stay exact.
MOMENT = 2.0**-10
MOST_READS = 100_000
# Who asks so often, and waits for nothing, waits for time to go by: `multiprocessing` looks without
# waiting until time is past the moment at which it began. So each time it does, by so much.
MANY_READS = 1_000
TICK = 2.0**-30
POLLS_TO_DOUBLE = 4_000  # where time is not recorded: a second after some 100,000 polls
MOST_TURNS = 2_000
MOST_RECORDS = 200
TEN_YEARS = 10 * 365 * 86_400.0

_real_monotonic = time.monotonic
_real_process_time = time.process_time
_real_sleep = time.sleep
_real_asyncio_sleep = asyncio.sleep
_real_condition_wait = threading.Condition.wait
_real_clock_gettime = time.clock_gettime


class BusyLoop(BaseException):
    """The learner's code asks what time it is again and again, and waits for nothing.

    Not an `Exception`: an `except Exception` around the loop must not swallow it.
    """


class Stuck(BaseException):
    """The learner's code waits for something that can no longer happen."""


class Clock:
    """One virtual clock, and what the code that ran on it asked of it.

    Attributes:
        now: seconds since an arbitrary moment, as `time.monotonic` gives them.
    """

    def __init__(self, start: float) -> None:
        self.now = ORIGIN
        self._start = start
        self._computed = 1.0
        self._crowd = Crowd()
        self._loops: list[asyncio.AbstractEventLoop] = []
        # Loops that wait, or whose being kept waiting is recorded.
        self._at_rest: set[object] = set()
        self._tasks: weakref.WeakKeyDictionary[asyncio.Task[Any], int] = weakref.WeakKeyDictionary()
        self._numbers = itertools.count()
        self._guard: Guard | None = None
        self._swaps = Swaps()
        self.record()
        self._recording = False

    # What the learner's code reads.

    def monotonic(self) -> float:
        """Seconds since an arbitrary moment; `perf_counter` and a loop's `time` too."""
        self._reads += 1
        if self._reads > MANY_READS:
            self._go_on(self._reads)
        if self._reads > MOST_READS and self._recording:
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
        """What `time.clock_gettime` gives, for the clocks that are ours."""
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
        """What `os.times` gives: processor seconds, and in `elapsed` those that pass by the wall."""
        return os.times_result((self.process_time(), 0.0, 0.0, 0.0, self.monotonic()))

    # What the learner's code waits on.

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
            with self._crowd.waits(None):
                heard = _real_condition_wait(condition)
        elif not 0 < timeout < TEN_YEARS:
            heard = _real_condition_wait(condition, timeout)
        else:
            return self._wait_for_notification(condition, timeout)
        if heard:
            self._crowd.heard()
        return heard

    def _wait_for_notification(self, condition: Any, timeout: float) -> bool:
        """The same with a timeout: we look again and again, and must not miss it in between."""
        if not condition._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        self._record_blocking("threading", timeout)
        waiter = threading.Lock()
        waiter.acquire()
        condition._waiters.append(waiter)
        saved = condition._release_save()
        heard = False
        try:
            with self._resting(asyncio._get_running_loop()):
                heard = self.wait(self.now + timeout, lambda seconds: waiter.acquire(timeout=seconds))
        finally:
            condition._acquire_restore(saved)
            if waiter in condition._waiters:
                condition._waiters.remove(waiter)
            else:  # somebody has notified us, even when it was too late
                self._crowd.heard()
        return heard

    async def asyncio_sleep(self, delay: float, result: Any) -> Any:
        """Suspend the calling task, as `asyncio.sleep` does."""
        entry = {"task": self._task_number(), "delay": plain(delay), "start": self.now, "end": None}
        self._append(self._sleeps, entry)
        try:
            return await _real_asyncio_sleep(delay, result)
        finally:
            entry["end"] = self.now

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
                self._go_on(self._turns)
            if self._turns > MOST_TURNS and self._recording:
                self._give_up_on_busy_loop()
            return self._look(loop, poll, 0)
        registered = len(loop._selector.get_map())
        outside = registered > loop._internal_fds
        deadline = None
        if timeout is not None:
            deadline = self.now + timeout
            when = loop._scheduled[0]._when if loop._scheduled else deadline
            if when - self.now <= timeout:
                deadline = when
        with self._resting(loop):
            found = self.wait(deadline, functools.partial(self._look, loop, poll), outside=outside)
        loop._clock_resolution = math.ulp(self.now)
        return found

    def _look(self, loop: Any, poll: Callable[[float], list[Any]], timeout: float) -> list[Any]:
        wakened = self._crowd.is_wakened(loop)
        found = poll(timeout)
        if wakened:
            self._crowd.saw(loop)
        return found

    def wait(self, deadline: float | None, poll: Callable[[float], T], *, outside: bool = False) -> T:
        """Let virtual time pass until `deadline`, or until `poll` finds something.

        Args:
            deadline: on `now`'s scale; None for no end.
            poll: looks for what is waited for, may take as many real seconds
                as it is told, and gives something falsy when it did not happen.
            outside: whether another process may be what makes it happen.

        Raises:
            Stuck: when nothing is left that could end the wait.
        """
        crowd = self._crowd
        still = 0.0
        with crowd.waits(deadline) as entry:
            while True:
                signs, spent, began = crowd.signs, _real_process_time(), _real_monotonic()
                at_once = not outside and crowd.may_jump(entry) and (deadline is not None or crowd.is_one)
                found = poll(0.0 if at_once else PATIENCE)
                if found or (deadline is not None and self.now >= deadline):
                    return found
                if deadline is None:
                    if at_once:
                        self._give_up("nothing is left that could wake it")
                    continue
                quiet = signs == crowd.signs and _real_process_time() - spent < PATIENCE / 2
                is_late = _real_monotonic() - began > LATE * PATIENCE
                still = still + (LATE_LOOK if is_late else 1.0) if quiet else 0.0
                # Asked anew: others may have come to life while we looked.
                sure = not outside and crowd.may_jump(entry)
                if sure or (still >= LOOKS and crowd.is_first(entry)):
                    self._move(deadline)
                    return found

    def pass_moment(self) -> None:
        """Let as much time pass as lies between two things that are done one after the other."""
        self._move(self.now + MOMENT)
        self._computed += MOMENT

    def skip(self, seconds: float) -> None:
        """Be so much later at once: who wakes each second, in a thread of its own, wakes once."""
        self._move(self.now + seconds)

    def take_over(self) -> None:
        """Go in the place of the real ones, in the whole process."""
        take_over(self, self._swaps)
        self._crowd.take_over(self._swaps)
        self._guard = Guard()

    def give_back(self) -> None:
        """Put the real ones where they were."""
        self._swaps.undo()

    def begin(self, start: float) -> None:
        """Say that it is `start`, in seconds since 1970."""
        self._start = start
        self.record()
        self._recording = False

    def adopt(self, loop: Any) -> None:
        """Let a loop's waits be ours."""
        loop._selector.select = functools.partial(self.select, loop, loop._selector.select)
        self._loops.append(loop)

    # What it kept.

    def record(self) -> None:
        """Begin a fresh record of what is asked of the clock: its time is what is judged."""
        self._recording = True
        self._reads = self._turns = 0
        self._began = self.now
        self._sleeps: list[dict[str, Any]] = []
        self._blocking: list[dict[str, Any]] = []
        self._dropped = 0
        self._ended_by: BaseException | None = None

    def report(self) -> dict[str, Any]:
        """What was asked of the clock since `record`, as plain data.

        Returns:
            `began`, `now`: instants, in seconds.
            `sleeps`: of each `asyncio.sleep` its `delay` (None when it is no
            plain number), its `start` and `end` (None when it did not end) and
            the number of its `task`, in the order in which tasks first slept.
            `blocking`: of each `time.sleep` and each wait of `threading` its
            `seconds`, its `start`, and whether it kept a loop waiting (`in_loop`);
            `what` is `thread` where a loop was kept waiting in another way while
            time passed in other threads.
            `dropped`: how many records found no room.
            `busy`, `stuck`: whether the run had to be ended, and for that.
            `open_loops`: how many loops were never closed.
            `replaced`: what somebody has put something else in place of.
        """
        return {
            "began": self._began,
            "now": self.now,
            "sleeps": [dict(entry) for entry in self._sleeps],
            "blocking": [dict(entry) for entry in self._blocking],
            "dropped": self._dropped,
            "busy": isinstance(self._ended_by, BusyLoop),
            "stuck": isinstance(self._ended_by, Stuck),
            "open_loops": sum(not loop.is_closed() for loop in self._loops),
            "replaced": self._guard.replaced() if self._guard else [],
        }

    def _record_blocking(self, what: str, seconds: float) -> None:
        keeps_waiting = asyncio._get_running_loop() is not None
        entry = {"what": what, "seconds": plain(seconds), "start": self.now, "in_loop": keeps_waiting}
        self._append(self._blocking, entry)

    def _record_held_up(self, seconds: float) -> None:
        """Note the loops that run and do not wait: their thread is held up in a way that we do not see."""
        for loop in self._loops:
            if loop not in self._at_rest and loop.is_running():
                entry = {"what": "thread", "seconds": seconds, "start": self.now, "in_loop": True}
                self._append(self._blocking, entry)

    @contextlib.contextmanager
    def _resting(self, loop: object) -> Iterator[None]:
        self._at_rest.add(loop)
        try:
            yield
        finally:
            self._at_rest.discard(loop)

    def _append(self, records: list[dict[str, Any]], entry: dict[str, Any]) -> None:
        if len(records) < MOST_RECORDS:
            records.append(entry)
        else:
            self._dropped += 1

    def _task_number(self) -> int:
        task = asyncio.current_task()
        if task is None:
            return -1
        if task not in self._tasks:
            self._tasks[task] = next(self._numbers)
        return self._tasks[task]

    @property
    def gave_up(self) -> bool:
        """Whether the run had to be ended since `record`."""
        return self._ended_by is not None

    # How it moves.

    def _move(self, moment: float) -> None:
        if moment > ORIGIN + TEN_YEARS:
            self._give_up("it waits for more than ten years")
        if moment > self.now:
            self._record_held_up(moment - self.now)
            self.now = moment
        self._crowd.signs += 1
        self._reads = self._turns = 0

    def _go_on(self, asked: int) -> None:
        """Let a little time pass for code that polls; where it is not recorded, more and more."""
        self.now += TICK if self._recording else TICK * 2.0 ** min(asked // POLLS_TO_DOUBLE, 30)

    def _give_up_on_busy_loop(self) -> NoReturn:
        self._reads = self._turns = 0
        self._ended_by = BusyLoop("the time is asked for again and again, and nothing waits")
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

_installed: Clock | None = None
_prepared: Clock | None = None  # in place already, and not begun


def install(start: float) -> Clock:
    """Put virtual time in the place of real time, in this whole process, for good.

    Args:
        start: what `time.time` says first, in seconds since 1970.

    Raises:
        RuntimeError: when it has been done already.
    """
    global _installed
    if _installed is not None:
        raise RuntimeError("this process runs in virtual time already")
    _installed = _prepared or prepare()
    _installed.begin(start)
    return _installed


def prepare() -> Clock:
    """Put a clock in place ahead: in a process that is forked later, hardly anything is left to do.

    Such a process has to call `install` or `stay_real` before anything there asks for the
    time. This one asks for it by names of its own: this package is left out.
    """
    global _prepared
    _prepared = Clock(0.0)
    _prepared.take_over()
    return _prepared


def stay_real() -> None:
    """Leave this process in real time, whatever was prepared."""
    if _prepared is not None:
        _prepared.give_back()


def installed() -> Clock | None:
    """The clock of this process; None when it runs in real time."""
    return _installed


def let_a_moment_pass() -> None:
    """Move the clock on by `MOMENT`, when this process runs in virtual time."""
    if _installed is not None:
        _installed.pass_moment()


def plain(value: object) -> Any:
    """The value itself when it is a plain number, text or None; else None."""
    if type(value) in (int, float, bool):
        return value
    return value[:200] if type(value) is str else None


def _nap(seconds: float) -> bool:
    if seconds:
        _real_sleep(seconds)
    return False
