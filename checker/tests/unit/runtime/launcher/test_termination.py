"""Whoever starts processes without an end is ended, and so are all of those.

Each bomb here is a user of its own with a limit of its own, and is ended by that user
if what is tested does not do it.
"""

from __future__ import annotations

import os
import random
import resource
import secrets
import signal
import textwrap
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from checker.curriculum.model import Limits
from checker.judge.exceptions import WorkerStopped
from checker.judge.rpc.session import WorkerSession
from checker.judge.rpc.worker_client import WorkerClient
from checker.report.model import Verdict
from checker.runtime.launcher import termination
from checker.runtime.linux import procfs, syscalls
from checker.sandbox import Isolation, Sandbox, bubblewrap, open_sandbox
from checker.tests.integration.sandbox.test_sandbox import run_in

MOST = 60
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can be somebody else")
linux = pytest.mark.skipif(not syscalls.LINUX, reason="there is no /proc")


@pytest.fixture(
    params=[
        pytest.param(
            Isolation.FULL,
            marks=pytest.mark.skipif(bubblewrap.find() is None, reason="bubblewrap is not installed"),
        ),
        Isolation.LIMITS,
    ]
)
def sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    opened = open_sandbox(request.param)
    yield opened
    opened.close()


def forks() -> None:
    """Every process starts others."""
    while True:
        try:
            os.fork()
        except OSError:
            continue


def forks_twice_and_leaves() -> None:
    """Every process starts others in a session of their own, without a parent, that hear no signal."""
    while True:
        try:
            if os.fork() == 0:
                os.setsid()
                for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGTSTP):
                    signal.signal(number, signal.SIG_IGN)
                if os.fork():
                    os._exit(0)
        except OSError:
            continue


def runs_away() -> None:
    """Some processes each start one more, and end."""
    for _ in range(6):
        if os.fork() == 0:
            os.setsid()
            while True:
                try:
                    if os.fork():
                        os._exit(0)
                except OSError:
                    continue
    signal.pause()


BOMBS = [forks, forks_twice_and_leaves, runs_away]


def in_a_child(work: Callable[[], None]) -> int:
    child = os.fork()
    if child == 0:
        try:
            work()
            os._exit(0)
        finally:
            os._exit(70)
    return child


def start(bomb: Callable[[], None], uid: int) -> int:
    """A child of ours that is another user, and soon many."""

    def work() -> None:
        os.setsid()
        os.setresgid(uid, uid, uid)
        os.setresuid(uid, uid, uid)
        resource.setrlimit(resource.RLIMIT_NPROC, (MOST, MOST))
        resource.setrlimit(resource.RLIMIT_CPU, (5, 5))
        bomb()

    return in_a_child(work)


def of_user(uid: int) -> list[int]:
    found = []
    for path in Path("/proc").glob("[0-9]*"):
        try:
            if path.stat().st_uid == uid:
                found.append(int(path.name))
        except OSError:
            continue
    return found


@linux
@as_root
@pytest.mark.parametrize("bomb", BOMBS)
@pytest.mark.parametrize("by_user", [True, False], ids=["by-user", "by-freezing"])
def test_nobody_escapes(bomb: Callable[[], None], by_user: bool) -> None:
    uid = random.SystemRandom().randrange(3_000_000_000, 4_000_000_000)

    def supervise() -> None:
        syscalls.adopt_orphans()
        leader = start(bomb, uid)
        processes = os.open("/proc", os.O_RDONLY | os.O_DIRECTORY)
        time.sleep(0.3)
        termination.kill_group(leader)
        termination.kill_descendants(uid if by_user else None, processes)

    supervisor = in_a_child(supervise)
    deadline = time.monotonic() + 15
    while (ended := os.waitpid(supervisor, os.WNOHANG))[0] == 0 and time.monotonic() < deadline:
        time.sleep(0.02)
    left = of_user(uid)
    termination.kill_user(uid)
    assert not left
    assert ended == (supervisor, 0)


@linux
def test_children_that_are_spared_end_in_their_own_time() -> None:
    readable, writable = os.pipe()

    def write_late(text: bytes, seconds: float) -> None:
        time.sleep(seconds)
        os.write(writable, text)

    def supervise() -> None:
        spared = in_a_child(lambda: write_late(b"spared", 0.3))
        other = in_a_child(lambda: write_late(b"other", 5))
        processes = os.open("/proc", os.O_RDONLY | os.O_DIRECTORY)
        ended = procfs.children(os.getpid(), processes)
        assert ended == [spared, other]
        termination.kill_descendants(None, processes, {spared})

    assert os.waitstatus_to_exitcode(os.waitpid(in_a_child(supervise), 0)[1]) == 0
    os.close(writable)
    with open(readable, "rb") as stream:
        assert stream.read() == b"spared"


# And through the whole sandbox.

PROGRAMS = {
    "forks": """
        import ctypes, os
        def run():
            ctypes.CDLL(None).prctl(15, b"MARK", 0, 0, 0)
            while True:
                try:
                    os.fork()
                except OSError:
                    continue
    """,
    "forks-twice-and-leaves": """
        import ctypes, os, signal
        def leave():
            try:
                os.setsid()
            except OSError:
                pass
        def run():
            ctypes.CDLL(None).prctl(15, b"MARK", 0, 0, 0)
            while True:
                try:
                    if os.fork() == 0:
                        leave()
                        signal.signal(signal.SIGTERM, signal.SIG_IGN)
                        if os.fork():
                            os._exit(0)
                except OSError:
                    continue
    """,
    "answers-and-leaves-a-bomb": """
        import ctypes, os
        def leave():
            try:
                os.setsid()
            except OSError:
                pass
        def run():
            if os.fork() == 0:
                ctypes.CDLL(None).prctl(15, b"MARK", 0, 0, 0)
                os.closerange(0, 256)
                while True:
                    try:
                        if os.fork() == 0:
                            leave()
                            if os.fork():
                                os._exit(0)
                    except OSError:
                        continue
            return 1
    """,
}


def named(mark: str) -> list[str]:
    found = []
    for path in Path("/proc").glob("[0-9]*/comm"):
        try:
            if path.read_text().strip() == mark:
                found.append(path.parent.name)
        except OSError:
            continue
    return found


@linux
@pytest.mark.parametrize("name", PROGRAMS)
def test_a_bomb_leaves_nothing(sandbox: Sandbox, name: str) -> None:
    mark = f"b{secrets.token_hex(4)}"
    program = textwrap.dedent(PROGRAMS[name]).replace("MARK", mark)
    if name.startswith("answers"):
        assert run_in(sandbox, program) == 1
    else:
        with pytest.raises(WorkerStopped) as stopped:
            run_in(sandbox, program, cpu_seconds=1.0, wall_seconds=2.0, processes=16)
        assert stopped.value.verdict in (Verdict.TIMEOUT, Verdict.ERROR, Verdict.MEMORY)
    sandbox.close()
    for _ in range(200):
        if not (left := named(mark)):
            break
        time.sleep(0.02)
    assert not left


@linux
def test_a_bomb_is_ended_when_the_warm_process_is_killed() -> None:
    """Its supervisor does not die with that one."""
    sandbox: Any = open_sandbox(Isolation.LIMITS)
    mark = f"b{secrets.token_hex(4)}"
    program = textwrap.dedent(PROGRAMS["answers-and-leaves-a-bomb"]).replace("MARK", mark)
    bounds, files = Limits(processes=16), {"program.py": program.encode()}
    process = sandbox.start(msgspec.structs.asdict(bounds))
    conversation = WorkerSession(
        lambda data, clock: WorkerClient(process, bounds, files, clock=None, seed=0), {"program.py": program}
    )
    try:
        assert conversation.call("program", "call", ("run",), {}) == 1
        sandbox._process.kill()
        sandbox._process.wait()
    finally:
        conversation.close()
        sandbox.close()
    for _ in range(250):
        if not (left := named(mark)):
            break
        time.sleep(0.02)
    assert not left
