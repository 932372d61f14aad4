"""The worker's virtual clock: what moves it, by how much, and what ends it."""

from __future__ import annotations

import time

import pytest

from checker.tests.unit.runtime.virtual_time.fresh import run

WAYS_TO_RUN = {
    "asyncio.run": "asyncio.run(wait(7.5))",
    "Runner": "with asyncio.Runner() as runner: runner.run(wait(7.5))",
    "new_event_loop": "asyncio.new_event_loop().run_until_complete(wait(7.5))",
    "get_event_loop": "asyncio.get_event_loop_policy().get_event_loop().run_until_complete(wait(7.5))",
    "SelectorEventLoop": "asyncio.SelectorEventLoop().run_until_complete(wait(7.5))",
    "select": "asyncio.SelectorEventLoop(selectors.SelectSelector()).run_until_complete(wait(7.5))",
    "subclass": "type('Own', (asyncio.SelectorEventLoop,), {})().run_until_complete(wait(7.5))",
    "timeit": "timeit.timeit(lambda: asyncio.run(wait(7.5)), number=1)",
}


@pytest.mark.parametrize("way", WAYS_TO_RUN)
def test_every_way_to_run_a_loop_is_virtual(way: str) -> None:
    elapsed = run(
        f"""
        import asyncio, selectors, time, timeit
        async def wait(seconds):
            await asyncio.sleep(seconds)
        start = time.perf_counter()
        {WAYS_TO_RUN[way]}
        give(time.perf_counter() - start)
        """
    )
    assert elapsed == 7.5  # to the last digit, as no real clock has it


READINGS = {
    "time": "time.time()",
    "monotonic": "time.monotonic()",
    "perf_counter": "time.perf_counter()",
    "from time import": "perf_counter()",
    "default_timer": "timeit.default_timer()",
    "default_timer from": "default_timer()",
    "time_ns": "time.time_ns() / 10**9",
    "monotonic_ns": "time.monotonic_ns() / 10**9",
    "perf_counter_ns": "time.perf_counter_ns() / 10**9",
    "clock_gettime": "time.clock_gettime(time.CLOCK_MONOTONIC)",
    "clock_gettime real": "time.clock_gettime(time.CLOCK_REALTIME)",
    "datetime": "datetime.datetime.now().timestamp()",
    "datetime today": "datetime.datetime.today().timestamp()",
    "datetime utc": "datetime.datetime.now(datetime.timezone.utc).timestamp()",
    "a class's attribute": "Timer().clock()",
}


CALENDARS = {
    "localtime": "time.localtime()[:6]",
    "gmtime": "time.gmtime()[:6]",
    "strftime": "tuple(map(int, time.strftime('%Y %m %d %H %M %S').split()))",
    "ctime": "time.strptime(time.ctime())[:6]",
    "asctime": "time.strptime(time.asctime())[:6]",
    "date": "datetime.date.today().timetuple()[:3] + datetime.datetime.now().timetuple()[3:6]",
}


@pytest.mark.parametrize("way", CALENDARS)
def test_the_calendar_is_virtual(way: str) -> None:
    now, given = run(
        f"""
        import datetime, time
        time.sleep(86_400)
        now = {CALENDARS[way]}
        given = time.gmtime(0).tm_year, time.strftime('%Y', time.gmtime(0)), time.ctime(0)[-4:]
        give([now, given])
        """
    )
    assert now == list(time.localtime(1_700_000_000 + 86_400)[:6])
    assert given == [1970, "1970", "1970"]


@pytest.mark.parametrize("before", [True, False], ids=["imported before", "imported after"])
def test_every_clock_moves_by_the_same(before: bool) -> None:
    imports = "import asyncio, time, timeit, datetime"
    moved = run(
        f"""
        import asyncio, time, timeit, datetime
        from time import perf_counter
        from timeit import default_timer
        class Timer:
            clock = time.perf_counter
        def readings():
            return [{", ".join(READINGS.values())}]
        start = readings()
        async def main():
            await asyncio.sleep(2)
            time.sleep(1.25)
        asyncio.run(main())
        give([end - start for start, end in zip(start, readings())])
        """,
        first=imports if before else "",
    )
    assert dict(zip(READINGS, moved, strict=True)) == dict.fromkeys(READINGS, 3.25)


def test_processor_time_stands_still() -> None:
    moved = run(
        """
        import time
        def readings():
            return [time.process_time(), time.thread_time(), time.process_time_ns()]
        start = readings()
        time.sleep(5)
        give([end - start for start, end in zip(start, readings())])
        """
    )
    assert moved == [0, 0, 0]


def test_processor_time_moves_between_calls() -> None:
    moved = run(
        """
        import time
        from checker.runtime import virtual_time
        start = time.process_time()
        virtual_time.let_a_moment_pass()
        give(time.process_time() - start)
        """
    )
    assert moved == 2.0**-10


def test_clocks_are_not_one_another() -> None:
    difference = run("import time; give(time.time() - time.perf_counter())")
    assert difference > 1_000_000


def test_waits_end_in_order_and_at_their_very_moment() -> None:
    ended, elapsed = run(
        """
        import asyncio, time
        ended = []
        async def wait(delay):
            await asyncio.sleep(delay)
            ended.append((delay, time.perf_counter() - start))
        async def main():
            await asyncio.gather(*map(wait, (3, 1, 2, 1, 0.5, 1 + 2**-39)))
        start = time.perf_counter()
        asyncio.run(main())
        give([ended, time.perf_counter() - start])
        """
    )
    moments = [0.5, 1, 1, 1 + 2**-39, 2, 3]
    assert ended == [[moment, moment] for moment in moments]
    assert elapsed == 3


def test_elapsed_is_the_sum_that_the_loop_makes() -> None:
    exact = run(
        """
        import asyncio, random
        async def main():
            for _ in range(500):
                began, delay = clock.now, random.uniform(0, 20)
                await asyncio.sleep(delay)
                if began + delay != clock.now:
                    return False
            return True
        give(asyncio.run(main()))
        """
    )
    assert exact is True


def test_timeouts_and_timers_follow_the_clock() -> None:
    moments = run(
        """
        import asyncio
        moments = []
        def note():
            moments.append(asyncio.get_running_loop().time() - start)
        async def main():
            global start
            loop = asyncio.get_running_loop()
            start = loop.time()
            loop.call_later(4, note)
            loop.call_at(start + 2, note)
            try:
                await asyncio.wait_for(asyncio.Event().wait(), 1.5)
            except asyncio.TimeoutError:
                note()
            try:
                async with asyncio.timeout(1):
                    await asyncio.sleep(100)
            except TimeoutError:
                note()
            done, pending = await asyncio.wait([asyncio.ensure_future(asyncio.sleep(9))], timeout=3)
            note()
        asyncio.run(main())
        give(moments)
        """
    )
    assert moments == [1.5, 2, 2.5, 4, 5.5]


def test_threads_sleep_on_the_same_clock() -> None:
    elapsed, order = run(
        """
        import asyncio, time
        order = []
        def block(seconds):
            time.sleep(seconds)
            order.append(seconds)
        async def wait(seconds):
            await asyncio.sleep(seconds)
            order.append(seconds)
        async def main():
            jobs = [asyncio.to_thread(block, seconds) for seconds in (30, 10, 20)]
            await asyncio.gather(*jobs, wait(15), wait(25))
        start = time.monotonic()
        asyncio.run(main())
        give([time.monotonic() - start, order])
        """
    )
    assert elapsed == 30
    assert order == [10, 15, 20, 25, 30]


def test_waits_of_threading_and_queues_follow_the_clock() -> None:
    found = run(
        """
        import concurrent.futures, queue, threading, time
        found = []
        def timed(work):
            start = time.monotonic()
            found.append([work(), time.monotonic() - start])
        def waited_for():
            condition = threading.Condition()
            with condition:
                return condition.wait_for(lambda: False, 6)
        def empty():
            try:
                queue.Queue().get(timeout=3)
            except queue.Empty:
                return "empty"
        def too_late():
            try:
                concurrent.futures.Future().result(timeout=4)
            except concurrent.futures.TimeoutError:
                return "late"
        def set_later():
            event = threading.Event()
            threading.Timer(10, event.set).start()
            return event.wait(20)
        timed(lambda: threading.Event().wait(2))
        timed(waited_for)
        timed(empty)
        timed(too_late)
        timed(set_later)
        give(found)
        """
    )
    assert found == [[False, 2], [False, 6], ["empty", 3], ["late", 4], [True, 10]]


BUSY = {
    "time.time": "while time.time() < 9e9: pass",
    "perf_counter": "while time.perf_counter() < 9e9: pass",
    "datetime": "while datetime.datetime.now().year < 3000: pass",
    "process_time": "while time.process_time() < 9e9: pass",
    "a loop's time": "while asyncio.get_running_loop().time() < 9e9: pass",
    "giving way": "while time.time() < 9e9: await asyncio.sleep(0)",
    "sleeping for nothing": "while time.time() < 9e9: time.sleep(0)",
    "swallowing Exception": """
            while time.time() < 9e9:
                try:
                    time.time()
                except Exception:
                    pass""",
}


@pytest.mark.parametrize("kind", BUSY)
def test_busy_loop_ends_as_such(kind: str) -> None:
    raised, report = run(
        f"""
        import asyncio, datetime, time
        async def main():
            {BUSY[kind]}
        raised = None
        clock.record()
        try:
            asyncio.run(main())
        except BaseException as error:
            raised = type(error).__name__
        give([raised, clock.report()])
        """
    )
    assert raised == "BusyLoop"
    assert report["busy"] is True
    assert report["stuck"] is False
    assert len(report["sleeps"]) <= 200


def test_busy_task_beside_others_is_noticed() -> None:
    report = run(
        """
        import asyncio, time
        async def busy():
            while time.monotonic() < 1e9:
                pass
        async def main():
            task = asyncio.create_task(busy())
            await asyncio.sleep(1)
            task.exception()
        clock.record()
        asyncio.run(main())
        give(clock.report())
        """
    )
    assert report["busy"] is True


POLLS = {
    "a clock": "while time.time() < end: pass",
    "a clock, giving way": "while time.time() < end: await asyncio.sleep(0)",
    "a loop's clock": "loop = asyncio.get_running_loop()\n            began = loop.time()\n"
    "            while loop.time() < began + 5: await asyncio.sleep(0)",
}


@pytest.mark.parametrize("kind", POLLS)
def test_polling_gets_on_where_time_is_not_recorded(kind: str) -> None:
    began, ended, busy = run(
        f"""
        import asyncio, time
        began = time.time()
        end = began + 5
        async def main():
            {POLLS[kind]}
        asyncio.run(main())
        give([began, time.time(), clock.report()["busy"]])
        """
    )
    assert 5 <= ended - began < 10
    assert busy is False


@pytest.mark.parametrize(
    "wait",
    [
        "await asyncio.get_running_loop().create_future()",
        "await asyncio.Event().wait()",
        "await asyncio.sleep(float('inf'))",
        "await asyncio.Lock().acquire(); await asyncio.Queue().get()",
    ],
)
def test_wait_for_nothing_ends_as_such(wait: str) -> None:
    raised, report = run(
        f"""
        import asyncio
        async def main():
            {wait}
        raised = None
        try:
            asyncio.run(main())
        except BaseException as error:
            raised = type(error).__name__
        give([raised, clock.report()])
        """
    )
    assert raised == "Stuck"
    assert report["stuck"] is True


def test_real_input_still_arrives() -> None:
    elapsed, line = run(
        """
        import asyncio, time
        async def main():
            program = await asyncio.create_subprocess_exec(
                sys.executable, "-c", "import time; time.sleep(0.2); print('hello')",
                stdout=asyncio.subprocess.PIPE)
            line = await program.stdout.readline()
            await program.wait()
            return line.decode()
        start = time.monotonic()
        line = asyncio.run(main())
        give([time.monotonic() - start, line])
        """
    )
    assert line == "hello\n"
    assert elapsed == 0


@pytest.mark.parametrize(
    ("argument", "raised"),
    [("-1", "ValueError"), ("'1'", "TypeError"), ("float('nan')", "ValueError"), ("1e300", "OverflowError")],
)
def test_sleep_raises_what_it_always_raised(argument: str, raised: str) -> None:
    found = run(
        f"""
        import time
        try:
            time.sleep({argument})
        except Exception as error:
            give(type(error).__name__)
        """
    )
    assert found == raised


def test_report_tells_what_was_asked() -> None:
    report = run(
        """
        import asyncio, time
        async def wait(delay):
            await asyncio.sleep(delay)
            return delay
        async def main():
            first = asyncio.create_task(wait(2))
            second = asyncio.create_task(wait(100))
            await first
            second.cancel()
            await asyncio.to_thread(time.sleep, 1)
            time.sleep(0.5)
            await asyncio.sleep(True)
        time.sleep(9)
        clock.record()
        asyncio.run(main())
        loop = asyncio.new_event_loop()
        give(clock.report())
        """
    )
    began = report["began"]
    assert [(s["task"], s["delay"], s["start"] - began) for s in report["sleeps"]] == [
        (0, 2, 0),
        (1, 100, 0),
        (2, True, 3.5),
    ]
    assert [s["end"] - began for s in report["sleeps"]] == [2, 2, 4.5]
    assert [(b["what"], b["seconds"], b["start"] - began, b["in_loop"]) for b in report["blocking"]] == [
        ("time.sleep", 1, 2, False),
        ("time.sleep", 0.5, 3, True),
    ]
    assert report["now"] - began == 4.5
    assert report["open_loops"] == 1
    assert (report["busy"], report["stuck"], report["replaced"]) == (False, False, [])


@pytest.mark.parametrize(
    ("wait", "what"),
    [
        ("thread.join()", "thread"),
        ("pool.submit(time.sleep, 5).result()", "thread"),
        ("pool.submit(asyncio.run, asyncio.sleep(5)).result()", "thread"),
        ("threading.Event().wait(5)", "threading"),
        ("time.sleep(5)", "time.sleep"),
        ("await asyncio.to_thread(time.sleep, 5)", None),
        ("await asyncio.get_running_loop().run_in_executor(pool, asyncio.run, asyncio.sleep(5))", None),
    ],
)
def test_report_tells_that_a_loop_was_kept_waiting(wait: str, what: str | None) -> None:
    blocking = run(
        f"""
        import asyncio, threading, time
        from concurrent.futures import ThreadPoolExecutor
        pool = ThreadPoolExecutor()
        async def main():
            thread = threading.Thread(target=time.sleep, args=(5,))
            thread.start()
            {wait}
        asyncio.run(main())
        give(clock.report()["blocking"])
        """
    )
    assert {entry["what"] for entry in blocking if entry["in_loop"]} == ({what} if what else set())


def test_delay_that_is_no_plain_number_is_not_passed_on() -> None:
    report = run(
        """
        import asyncio
        class Liar(float):
            def __le__(self, other): return False
        asyncio.run(asyncio.sleep(Liar(3)))
        give(clock.report())
        """
    )
    assert [sleep["delay"] for sleep in report["sleeps"]] == [None]


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ("asyncio.sleep = None", "asyncio.sleep"),
        ("time.perf_counter = lambda: 0.0", "time.perf_counter"),
        ("random.uniform = lambda a, b: 1.0", "random.uniform"),
        ("asyncio.BaseEventLoop.time = lambda self: 0.0", "BaseEventLoop.time"),
        ("del time.sleep", "time.sleep"),
        ("asyncio.gather = None", "asyncio.gather"),
        (
            "asyncio.set_event_loop_policy(type('P', (asyncio.DefaultEventLoopPolicy,), {})())",
            "asyncio's event loop policy",
        ),
    ],
)
def test_report_names_what_was_replaced(change: str, name: str) -> None:
    report = run(f"import asyncio, random, time\n{change}\ngive(clock.report())")
    assert name in report["replaced"]


def test_nothing_counts_as_replaced_that_is_not() -> None:
    report = run(
        """
        import asyncio, random, sched, statistics, time, unittest.mock, concurrent.futures, zoneinfo
        random.seed(3)
        asyncio.set_event_loop_policy(asyncio.DefaultEventLoopPolicy())
        asyncio.run(asyncio.sleep(1))
        give(clock.report())
        """
    )
    assert report["replaced"] == []


def test_datetime_stays_a_datetime() -> None:
    found = run(
        """
        import pickle
        from datetime import datetime, date, timedelta
        now = datetime.now()
        give([
            isinstance(real, datetime), isinstance(now, datetime), issubclass(datetime, date),
            type(now).__name__, now.year, str(pickle.loads(pickle.dumps(now)) - now),
            str(now + timedelta(days=1) - real), datetime(2020, 1, 1) == real_2020,
        ])
        """,
        first="""
        import datetime
        real, real_2020 = datetime.datetime(2023, 11, 14, 22, 13, 20), datetime.datetime(2020, 1, 1)
        import os, time
        os.environ["TZ"] = "UTC"
        time.tzset()
        """,
    )
    assert found == [True, True, True, "datetime", 2023, "0:00:00", "1 day, 0:00:00", True]


def test_is_installed_once() -> None:
    raised = run(
        """
        try:
            virtual_time.activate(0.0)
        except RuntimeError as error:
            give(str(error))
        """
    )
    assert "already" in raised


def test_what_was_prepared_begins_when_it_is_installed() -> None:
    found = run(
        """
        import time
        virtual_time.prepare()
        clock = virtual_time.activate(1_700_000_000.0)
        time.sleep(90)
        give([time.time(), clock.report()["blocking"], clock.report()["replaced"]])
        """,
        first="from checker.runtime import virtual_time",
        virtual=False,
    )
    assert found == [
        1_700_000_090.0,
        [{"what": "time.sleep", "seconds": 90, "start": 4.0, "in_loop": False}],
        [],
    ]


def test_who_stays_real_finds_everything_as_it_was() -> None:
    changed, left = run(
        """
        import asyncio, concurrent.futures.thread, datetime, queue, sched, threading, time, timeit, types
        from checker.runtime import virtual_time

        def state():
            found = {}
            for module in list(sys.modules.values()):
                if not module.__name__.startswith(("checker.", "__main__")):
                    owners = [module, *(each for each in vars(module).values() if isinstance(each, type))]
                    found |= {(owner, name): value for owner in owners for name, value in vars(owner).items()}
            functions = [value for value in found.values() if isinstance(value, types.FunctionType)]
            return found | {(value, "__defaults__"): value.__defaults__ for value in functions}

        def differ(one, other):
            return sorted(name for owner, name in one.keys() | other.keys()
                          if one.get((owner, name)) is not other.get((owner, name)))

        before = state()
        virtual_time.prepare()
        changed = differ(before, state())
        virtual_time.deactivate()
        give([changed, differ(before, state())])
        """,
        virtual=False,
    )
    assert {"sleep", "monotonic", "submit", "datetime", "__defaults__"} <= set(changed)
    assert left == []


def test_this_package_keeps_real_time() -> None:
    given = run(
        """
        import time
        from checker.runtime.virtual_time import clock as module
        give([module._real_sleep is time.sleep, module._real_process_time is time.process_time])
        """
    )
    assert given == [False, False]


def test_scaled_waits_are_short_and_real() -> None:
    elapsed = run(
        """
        import asyncio
        from time import monotonic, sleep
        from checker.extensions.coroutines.worker import time_scale
        async def main():
            await asyncio.sleep(10)
            sleep(10)
        found = []
        for factor in (0.01, 0.02):
            time_scale.scale_sleeps(factor)
            start = monotonic()
            asyncio.run(main())
            found.append(monotonic() - start)
        give(found)
        """,
        virtual=False,
    )
    assert 0.2 <= elapsed[0] < 0.4 <= elapsed[1] < 3
