"""What a worker can and cannot do, seen from inside: small programs report it."""

from __future__ import annotations

import os
import random
import signal
import socket
import subprocess
import textwrap
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from checker.curriculum.model import Limits, default_root
from checker.judge.exceptions import WorkerStopped
from checker.judge.rpc.session import WorkerSession
from checker.judge.rpc.worker_client import WorkerClient
from checker.report.model import Verdict
from checker.sandbox import Isolation, Sandbox, SandboxError, bubblewrap, open, open_sandbox
from checker.sandbox.zygote_client import ForkServerSandbox

HAVE_FULL = bubblewrap.find() is not None
LEVELS = [
    pytest.param(
        Isolation.FULL, marks=pytest.mark.skipif(not HAVE_FULL, reason="bubblewrap is not installed")
    ),
    Isolation.LIMITS,
]
needs_bubblewrap = pytest.mark.skipif(not HAVE_FULL, reason="bubblewrap is not installed")

Run = Callable[..., Any]


@pytest.fixture(scope="module", params=LEVELS)
def sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    opened = open_sandbox(request.param)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def full() -> Iterator[Sandbox]:
    opened = open_sandbox(Isolation.FULL)
    yield opened
    opened.close()


def run_in(sandbox: Sandbox, program: str, **limits: Any) -> Any:
    """What `program`'s function `run` returns."""
    bounds = Limits(**limits)
    files = {"program.py": textwrap.dedent(program).encode()}
    process = sandbox.start(msgspec.structs.asdict(bounds))
    conversation = WorkerSession(
        lambda data, clock: WorkerClient(process, bounds, files, clock=None, seed=0), {"program.py": program}
    )
    try:
        found = conversation.call("program", "call", ("run",), {})
        conversation.finish()
        return found
    finally:
        conversation.close()


def verdict_in(sandbox: Sandbox, program: str, **limits: Any) -> Verdict:
    with pytest.raises(WorkerStopped) as stopped:
        run_in(sandbox, program, **limits)
    return stopped.value.verdict


def test_it_is_not_root(sandbox: Sandbox) -> None:
    program = """
        import os
        def run():
            try:
                os.setuid(0)
            except OSError:
                pass
            return os.getuid() != 0 and os.geteuid() != 0 and os.getgid() != 0
    """
    assert run_in(sandbox, program) is True


def test_it_has_no_capability(sandbox: Sandbox) -> None:
    program = """
        import ctypes, struct
        def run():
            header, data = struct.pack("Ii", 0x20080522, 0), ctypes.create_string_buffer(24)
            assert ctypes.CDLL(None).capget(header, data) == 0
            return data.raw[:24] == bytes(24)
    """
    assert run_in(sandbox, program) is True


def test_its_environment_says_nothing(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    program = """
        import os
        def run():
            return sorted(os.environ)
    """
    assert set(run_in(sandbox, program)) <= {"HOME", "LANG", "LC_CTYPE", "PATH", "PWD", "TZ"}


def test_it_holds_no_descriptor_of_ours(sandbox: Sandbox) -> None:
    program = """
        import os
        def run():
            found = []
            for number in range(256):
                try:
                    os.fstat(number)
                except OSError:
                    continue
                found.append(number)
            return found
    """
    assert len(run_in(sandbox, program)) == 4  # the three streams and the channel


def test_each_worker_starts_in_an_empty_folder_of_its_own(sandbox: Sandbox) -> None:
    program = """
        import os
        def run():
            found = os.listdir(".")
            with open("left-behind", "w") as stream:
                stream.write("x")
            return found
    """
    for _ in range(2):
        assert run_in(sandbox, program) == ["program.py"]


@needs_bubblewrap
def test_full_has_no_network(full: Sandbox) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        program = f"""
            import socket
            def run():
                found = []
                for address in (("127.0.0.1", {server.getsockname()[1]}), ("192.0.2.1", 80)):
                    try:
                        socket.create_connection(address, 1).close()
                        found.append("connected")
                    except OSError as error:
                        found.append(type(error).__name__)
                return found
        """
        assert run_in(full, program) == ["ConnectionRefusedError", "OSError"]


@needs_bubblewrap
def test_full_has_a_loopback_of_its_own(full: Sandbox) -> None:
    program = """
        import socket
        def run():
            with socket.create_server(("127.0.0.1", 6379)) as server:
                with socket.create_connection(("127.0.0.1", 6379), 1):
                    return True
    """
    for _ in range(2):
        assert run_in(full, program) is True


@needs_bubblewrap
def test_full_does_not_see_the_repository_or_the_homes(full: Sandbox) -> None:
    places = [
        "/home",
        "/etc/passwd",
        *map(str, (default_root(), Path(__file__).parent, Path.home() / ".ssh")),
    ]
    program = f"""
        import os
        def run():
            return [place for place in {places!r} if os.path.exists(place)]
    """
    assert run_in(full, program) == []


@needs_bubblewrap
def test_full_finds_no_file_of_the_checker_but_the_worker(full: Sandbox) -> None:
    program = """
        import os
        def run():
            found = []
            for folder, folders, files in os.walk("/"):
                folders[:] = [f for f in folders if os.path.join(folder, f) not in ("/proc", "/dev")]
                found += [
                    os.path.join(folder, name) for name in files
                    if name in ("tasks.toml", "grade.py", "0-add.py", "plugin.py")
                    or name.startswith("test_0_")
                ]
            return found
    """
    assert run_in(full, program) == []


@needs_bubblewrap
def test_full_sees_no_process_but_its_own(full: Sandbox) -> None:
    program = """
        import os, signal
        def run():
            seen = [name for name in os.listdir("/proc") if name.isdigit()]
            try:
                os.kill(1, signal.SIGKILL)
            except OSError:
                pass
            os.kill(0, 0)
            return os.getpid() < 10, len(seen) <= 2
    """
    assert run_in(full, program) == (True, True)


@needs_bubblewrap
def test_full_cannot_write_anywhere_but_in_tmp(full: Sandbox) -> None:
    program = """
        import os
        def run():
            found = []
            own = ("/runtime/checker", "/runtime/extensions")
            for folder in ("/", "/usr/lib", *own, "/dev", os.path.dirname(os.__file__)):
                try:
                    open(os.path.join(folder, "mark"), "w").close()
                    found.append(folder)
                except OSError:
                    pass
            return found
    """
    assert run_in(full, program) == []


@needs_bubblewrap
@pytest.mark.parametrize("place", ["/tmp/mark", "/dev/shm/mark"])
def test_full_leaves_nothing_for_the_next_worker(full: Sandbox, place: str) -> None:
    program = f"""
        import os
        def run():
            before = os.path.exists({place!r})
            open({place!r}, "w").close()
            return before
    """
    for _ in range(2):
        assert run_in(full, program) is False


def survivors(mark: str) -> list[str]:
    listed = subprocess.run(["ps", "-eo", "comm"], capture_output=True, text=True, check=True).stdout
    return [line for line in listed.splitlines() if mark in line]


def test_nothing_survives_a_double_fork(sandbox: Sandbox) -> None:
    mark = f"left-{random.randrange(10**9)}"
    program = f"""
        import ctypes, os, signal, time
        def run():
            reading, writing = os.pipe()
            if os.fork() == 0:
                try:
                    os.setsid()
                except OSError:
                    pass
                if os.fork() == 0:
                    for number in range(1, 32):
                        try:
                            signal.signal(number, signal.SIG_IGN)
                        except OSError:
                            pass
                    ctypes.CDLL(None).prctl(15, {mark.encode()!r})
                    os.write(writing, b"x")
                    os.closerange(0, 256)
                    time.sleep(60)
                os._exit(0)
            return os.read(reading, 1)
    """
    assert run_in(sandbox, program) == b"x"
    deadline = time.monotonic() + 5
    while survivors(mark) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not survivors(mark)


@pytest.mark.parametrize(
    ("program", "limits", "verdict"),
    [
        ("def run():\n    while True: pass", {"cpu_seconds": 1.0}, Verdict.TIMEOUT),
        ("import signal\ndef run(): signal.pause()", {"wall_seconds": 0.5}, Verdict.TIMEOUT),
        ("def run():\n    while True: print('a' * 1000)", {}, Verdict.OUTPUT),
        ("import os\ndef run(): os._exit(0)", {}, Verdict.ERROR),
        ("import os\ndef run(): os.abort()", {}, Verdict.ERROR),
        (
            """
            import mmap
            def run():
                kept = mmap.mmap(-1, 200 << 20, mmap.MAP_PRIVATE)
                for page in range(0, len(kept), 4096):
                    kept[page] = 1
                while True:
                    pass
            """,
            {"memory_mb": 100, "cpu_seconds": 4.0},
            Verdict.MEMORY,
        ),
    ],
)
def test_limits_hold(sandbox: Sandbox, program: str, limits: dict[str, Any], verdict: Verdict) -> None:
    try:
        found: Verdict | str = verdict_in(sandbox, program, **limits)
    except Exception as raised:  # a MemoryError in the program
        found = str(raised)
    assert found == verdict or (verdict is Verdict.MEMORY and "OSError" in str(found))


def test_processes_are_limited(sandbox: Sandbox) -> None:
    program = """
        import os, time
        def run():
            started = 0
            for _ in range(400):
                try:
                    if os.fork() == 0:
                        time.sleep(30)
                        os._exit(0)
                    started += 1
                except OSError:
                    break
            return started
    """
    if os.geteuid() == 0 or sandbox.level is Isolation.FULL:
        assert run_in(sandbox, program, processes=8) < 12
    else:  # the kernel counts all of the user's
        with pytest.raises(WorkerStopped, match="more than 8 processes"):
            run_in(sandbox, program, processes=8)


def test_files_are_limited(sandbox: Sandbox) -> None:
    program = """
        def run():
            try:
                with open("large", "wb") as stream:
                    for _ in range(64):
                        stream.write(bytes(1 << 20))
                        stream.flush()
            except OSError as error:
                return True
            return False
    """
    assert run_in(sandbox, program, files_mb=2) is True


@needs_bubblewrap
def test_the_next_worker_is_begun_ahead_for_the_same_limits_alone(full: Sandbox) -> None:
    program = "def run(): return 1"
    assert isinstance(full, ForkServerSandbox)
    assert run_in(full, program, memory_mb=300) == 1
    assert full._spare is not None
    _, first = full._spare
    assert run_in(full, program, memory_mb=300) == 1
    assert first.lifeline == -1, "it was used, and ended"
    _, second = full._spare
    assert run_in(full, program, memory_mb=301) == 1
    assert second.lifeline == -1, "it was not used, and ended"
    full.end_spare()
    assert full._spare is None


@needs_bubblewrap
def test_a_spare_worker_that_has_ended_is_replaced(full: Sandbox) -> None:
    assert isinstance(full, ForkServerSandbox)
    assert run_in(full, "def run(): return 1") == 1
    assert full._spare is not None
    _, spare = full._spare
    spare.kill()
    while spare.is_alive:
        time.sleep(0.01)
    assert run_in(full, "def run(): return 2") == 2


def test_a_worker_that_is_stopped_does_not_stop_the_next(sandbox: Sandbox) -> None:
    assert verdict_in(sandbox, "import os\ndef run(): os.kill(os.getpid(), 9)") is Verdict.ERROR
    assert run_in(sandbox, "def run(): return 1") == 1


def test_full_is_refused_where_there_is_no_bubblewrap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bubblewrap, "find", lambda: None)
    with pytest.raises(SandboxError, match="bubblewrap is not installed"):
        open.open_sandbox(Isolation.FULL)


def test_auto_takes_limits_where_there_is_no_bubblewrap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bubblewrap, "find", lambda: None)
    opened = open.open_sandbox(Isolation.AUTO)
    opened.close()
    assert opened.level is Isolation.LIMITS


@needs_bubblewrap
def test_full_works_where_workers_get_no_namespaces_of_their_own() -> None:
    opened = bubblewrap.open_bubblewrap(namespaces=False)
    try:
        assert opened.shared == (os.geteuid() == 0)
        assert run_in(opened, "def run(): return 1") == 1
    finally:
        opened.close()


def test_being_told_to_stop_waits_until_a_sandbox_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: Any = open_sandbox(Isolation.LIMITS)
    wait = opened._process.wait
    still_there = []

    def told_to_stop(timeout: float | None = None) -> int:
        signal.raise_signal(signal.SIGTERM)  # in this thread: pytest may have others
        code: int = wait(timeout)
        return code

    monkeypatch.setattr(opened._process, "poll", lambda: None)  # whether or not it is gone already
    monkeypatch.setattr(opened._process, "wait", told_to_stop)
    before = signal.signal(
        signal.SIGTERM, lambda *_: still_there.append(os.path.exists(opened._scratch.path))
    )
    try:
        opened.close()
    finally:
        signal.signal(signal.SIGTERM, before)
    assert still_there == [False]
