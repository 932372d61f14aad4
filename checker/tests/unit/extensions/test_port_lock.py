"""Turns at the ports that all gradings on a machine share."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
import threading

import pytest

from checker.extensions import port_lock
from checker.judge.exceptions import WorkerStopped
from checker.report.model import Verdict
from checker.runtime.linux import syscalls

HOLDS = """
with port_lock.hold([]):
    print('taken', flush=True)
    input()
"""
linux = pytest.mark.skipif(not syscalls.LINUX, reason="names of sockets are Linux's")


@pytest.fixture(autouse=True)
def own(monkeypatch: pytest.MonkeyPatch) -> int:
    """A lock and a port that no grading uses."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    monkeypatch.setattr(port_lock, "_NAME", f"\0checker-test-{os.getpid()}")
    monkeypatch.setattr(port_lock, "_timed_out", port_lock._Timeouts())
    return port


def begin(**more: str) -> subprocess.Popen[str]:
    """Another grading, which has the ports until it is told something."""
    program = f"from checker.extensions import port_lock\nport_lock._NAME = {port_lock._NAME!r}\n" + HOLDS
    command = [sys.executable, "-c", program]
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={**os.environ, **more}
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "taken\n"
    return process


def end(process: subprocess.Popen[str]) -> None:
    process.communicate("\n")


def test_who_comes_second_waits_whatever_its_cache_folder_is(tmp_path: object) -> None:
    other = begin(XDG_CACHE_HOME=str(tmp_path))
    had = threading.Event()

    def take() -> None:
        with port_lock.hold([]):
            had.set()

    waiting = threading.Thread(target=take)
    waiting.start()
    assert not had.wait(0.3)
    end(other)
    waiting.join(30)
    assert had.is_set()


def test_the_end_of_one_that_is_killed_is_the_end_of_its_turn() -> None:
    other = begin()
    other.kill()
    other.communicate()
    with port_lock.hold([]):
        pass


@linux
@pytest.mark.skipif(os.geteuid() != 0, reason="only root can be two users")
def test_two_users_wait_for_each_other(monkeypatch: pytest.MonkeyPatch) -> None:
    """The lock of one is one for the other, and it is told whose it is."""
    with port_lock.hold([]):
        assert (
            subprocess.run([sys.executable, "-c", OTHER.format(port_lock._NAME)], check=False).returncode == 0
        )


OTHER = """
import os, socket
os.setresuid(12345, 12345, 12345)
with socket.socket(socket.AF_UNIX) as lock:
    try:
        lock.bind({!r})
    except OSError:
        os._exit(0)
os._exit(1)
"""


@linux
def test_who_does_not_let_go_is_told_of(own: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(port_lock, "_OWNER_SECONDS", 0.2)
    other = begin()
    for _ in range(2):
        with pytest.raises(WorkerStopped) as stopped, port_lock.hold([own]):
            pass
        assert stopped.value.verdict is Verdict.UNDECIDED
        reason = f"process {other.pid} of yours does not let go of the port {own}"
        assert stopped.value.reason.startswith(reason)
    end(other)
    with port_lock.hold([own]):
        pass


@pytest.mark.parametrize("host", ["127.0.0.1", "0.0.0.0", "::1"])
def test_another_program_on_the_port_is_told_of(host: str, own: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(port_lock, "_END_SECONDS", 0.1)
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listener = socket.create_server((host, own), family=family)
    except OSError:
        pytest.skip(f"there is no {host} here")
    with listener, pytest.raises(WorkerStopped) as stopped, port_lock.hold([own]):
        pass
    assert stopped.value.verdict is Verdict.UNDECIDED
    whose = " of yours" if syscalls.LINUX else ""
    assert stopped.value.reason == (
        f"port {own} is in use by another program{whose}: end that, or install bubblewrap"
    )
    with port_lock.hold([own]):
        pass


def test_where_sockets_have_no_names_a_port_is_the_lock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(syscalls, "LINUX", False)
    monkeypatch.setattr(port_lock, "_OWNER_SECONDS", 0.1)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        monkeypatch.setattr(port_lock, "_PORT", listener.getsockname()[1])
    with port_lock.hold([]):
        assert port_lock._bind() is None
        with pytest.raises(WorkerStopped, match="another program does not let go"), port_lock.hold([]):
            pass
    with port_lock.hold([]):
        pass


def test_two_extensions_of_one_session_share_the_lock(own: int) -> None:
    with contextlib.ExitStack() as stack:
        lock = port_lock.PortLock([own], stack)
        lock.require("shared", "")
        lock.require("shared", "")
        assert port_lock._bind() is None
    with port_lock.hold([own]):
        pass


def test_a_network_of_its_own_needs_no_lock(own: int) -> None:
    with contextlib.ExitStack() as stack:
        port_lock.PortLock([own], stack).require("own", "")
        with port_lock.hold([own]):
            pass


def test_programs_that_cannot_be_read_leave_a_check_undecided(own: int) -> None:
    with contextlib.ExitStack() as stack, pytest.raises(WorkerStopped, match="needs bubblewrap") as stopped:
        port_lock.PortLock([own], stack).require("", "this needs bubblewrap")
    assert stopped.value.verdict is Verdict.UNDECIDED
