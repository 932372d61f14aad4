"""What a worker may not ask of the kernel, what it may not see, and what is counted."""

from __future__ import annotations

import errno
import os
import struct
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
from checker.runtime.launcher import usage
from checker.runtime.linux import landlock, remove_tree, seccomp
from checker.runtime.linux.syscall_numbers import NUMBERS
from checker.sandbox import Isolation, Sandbox, bubblewrap, file_access, limits_only, open_sandbox

FULL = pytest.param(
    Isolation.FULL,
    marks=pytest.mark.skipif(bubblewrap.find() is None, reason="bubblewrap is not installed"),
)
needs_landlock = pytest.mark.skipif(not landlock.version(), reason="this kernel has no Landlock")
needs_filter = pytest.mark.skipif(
    os.uname().machine not in ("x86_64", "aarch64"), reason="there is no filter for this machine"
)


@pytest.fixture(scope="module", params=[FULL, Isolation.LIMITS])
def sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    opened = open_sandbox(request.param)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def limits() -> Iterator[Sandbox]:
    opened = open_sandbox(Isolation.LIMITS)
    yield opened
    opened.close()


def run_in(sandbox: Sandbox, program: str, **limits: Any) -> Any:
    bounds = Limits(**limits)
    text = textwrap.dedent(program)
    process = sandbox.start(msgspec.structs.asdict(bounds))
    conversation = WorkerSession(
        lambda data, clock: WorkerClient(process, bounds, {"program.py": text.encode()}, clock=None, seed=0),
        {"program.py": text},
    )
    try:
        found = conversation.call("program", "call", ("run",), {})
        conversation.finish()
        return found
    finally:
        conversation.close()


@needs_filter
def test_refuses_every_call_of_its_list(sandbox: Sandbox) -> None:
    refused = seccomp.refused_syscalls(os.uname().machine)
    numbers = {name: call.number for name, call in refused.items()}
    program = f"""
        import ctypes
        def run():
            libc = ctypes.CDLL(None, use_errno=True)
            found = {{}}
            for name, number in {numbers!r}.items():
                ctypes.set_errno(0)
                result = libc.syscall(number, -1, -1, -1, -1, -1, -1)
                found[name] = (result, ctypes.get_errno())
            return found
    """
    assert run_in(sandbox, program) == {name: (-1, call.error) for name, call in refused.items()}


@needs_filter
def test_refuses_new_namespaces_and_lets_processes_and_threads_start(sandbox: Sandbox) -> None:
    program = """
        import ctypes, os, threading
        def run():
            libc = ctypes.CDLL(None, use_errno=True)
            number = 56 if os.uname().machine == "x86_64" else 220
            flags = (0x10000000, 0x20000, 0x40000000)
            refused = [libc.syscall(number, flag | 17, 0, 0, 0, 0) for flag in flags]
            thread = threading.Thread(target=int)
            thread.start()
            thread.join()
            child = os.fork()
            if child == 0:
                os._exit(7)
            ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            return refused, ended
    """
    refused, ended = run_in(sandbox, program)
    assert refused == [-1, -1, -1]
    assert ended == 7


@needs_filter
@pytest.mark.parametrize("family", [40, 38, 17, 29, 31])
def test_refuses_rare_families_of_sockets(sandbox: Sandbox, family: int) -> None:
    program = f"""
        import socket
        def run():
            try:
                socket.socket({family}, socket.SOCK_STREAM).close()
            except OSError as error:
                return error.errno
    """
    assert run_in(sandbox, program) in (errno.EAFNOSUPPORT, errno.EACCES)


@needs_filter
def test_limits_alone_let_no_socket_be_made_but_a_pair(limits: Sandbox) -> None:
    program = """
        import asyncio, socket
        def run():
            found = []
            for family in (socket.AF_INET, socket.AF_INET6, socket.AF_UNIX):
                for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM):
                    try:
                        socket.socket(family, kind)
                        found.append((family, kind))
                    except OSError:
                        pass
            try:
                socket.socketpair(type=socket.SOCK_DGRAM)
                found.append("pair")
            except OSError:
                pass
            left, right = socket.socketpair()
            left.send(b"x")
            asyncio.run(asyncio.sleep(0))
            return found, right.recv(1)
    """
    assert run_in(limits, program) == ([], b"x")


@needs_landlock
def test_limits_alone_hide_references_tests_homes_and_devices(limits: Sandbox) -> None:
    places = [
        default_root() / "0x00-python_variable_annotations" / "0-add.py",
        Path(__file__),
        Path(__file__).parents[3] / "report" / "model.py",
        "/etc/passwd",
        "/etc/hostname",
        "/proc/self/maps",
        "/proc/1/cmdline",
        "/dev/shm",
        "/tmp",
        Path(Limits.__module__.replace(".", "/")),
        *Path("/dev").glob("pts/*"),
    ]
    program = f"""
        import os
        def run():
            found = []
            for place in {[str(place) for place in places]!r}:
                try:
                    os.listdir(place) if os.path.isdir(place) else open(place, "rb").read(1)
                    found.append(place)
                except OSError:
                    pass
            return found
    """
    assert run_in(limits, program) == []


@needs_landlock
def test_limits_alone_leave_nothing_outside_the_folder(limits: Sandbox, tmp_path: Path) -> None:
    program = f"""
        import os, tempfile
        def run():
            found = []
            for place in ("/tmp", "/dev/shm", "/var/tmp", {str(tmp_path)!r}, "..", "/run/lock"):
                for make in (lambda path: open(path, "w").close(), os.mkdir, os.mkfifo):
                    try:
                        make(os.path.join(place, "mark"))
                        found.append(place)
                    except OSError:
                        pass
            with tempfile.TemporaryFile() as stream:
                stream.write(b"x")
            os.mkdir("own")
            os.rename("own", "mine")
            return found
    """
    assert run_in(limits, program) == []


def test_what_is_visible_names_neither_the_checker_nor_its_packages() -> None:
    shown = [path for path, how in file_access.runtime() if how == landlock.READ]
    hidden = [
        str(default_root()),
        str(Path(__file__).parents[3]),
        os.path.dirname(os.path.dirname(pytest.__file__)),
    ]
    for path in shown:
        assert not any(secret == path or secret.startswith(f"{path}/") for secret in hidden), path


def test_the_standard_library_is_listed_whatever_lies_in_it() -> None:
    # Importing looks into the folder; of packages that are installed in there nothing is read.
    listed = {path for path, how in file_access.runtime() if how == landlock.LIST}
    assert os.path.realpath(os.path.dirname(os.__file__)) in listed


def test_modules_that_nobody_has_imported_are_found(limits: Sandbox) -> None:
    if not limits_only.library_is_readable():
        pytest.skip("root's own Python, which nobody else can read: see checker/sandbox/limits_only.py")
    assert run_in(limits, "def run():\n    import colorsys\n    return colorsys.__name__") == "colorsys"


def test_counts_shared_memory_and_what_orphans_take(sandbox: Sandbox) -> None:
    program = """
        import mmap, os, signal, threading
        def grow():
            if os.fork() == 0:
                if os.fork() == 0:
                    kept = mmap.mmap(-1, 60 << 20)
                    for page in range(0, len(kept), 4096):
                        kept[page] = 1
                    signal.pause()
                os._exit(0)
        def run():
            for _ in range(4):
                threading.Thread(target=grow).start()
            signal.pause()
    """
    with pytest.raises(WorkerStopped) as stopped:
        run_in(sandbox, program, memory_mb=150, wall_seconds=8.0)
    assert stopped.value.verdict is Verdict.MEMORY


SHARED_LIST = """
    import os, signal, time
    def run():
        kept = bytearray(100 << 20) if WRITES else list(range(2_500_000))
        ready, go = os.pipe(), os.pipe()
        children = []
        for _ in range(6):
            child = os.fork()
            if child == 0:
                if WRITES:
                    for page in range(0, len(kept), 4096):
                        kept[page] = 2
                os.write(ready[1], b"x")
                os.read(go[0], 1)
                os._exit(0)
            children.append(child)
        for _ in children:
            os.read(ready[0], 1)
        time.sleep(10 if WRITES else 0.5)  # where it has to be ended, that is awaited
        os.write(go[1], bytes(6))
        return [os.waitpid(child, 0)[1] for child in children]
"""


def test_what_forks_share_is_counted_once(sandbox: Sandbox) -> None:
    program = SHARED_LIST.replace("WRITES", "False")
    assert run_in(sandbox, program, memory_mb=512, wall_seconds=20.0) == [0] * 6


def test_what_forks_no_longer_share_is_counted(sandbox: Sandbox) -> None:
    with pytest.raises(WorkerStopped) as stopped:
        run_in(sandbox, SHARED_LIST.replace("WRITES", "True"), memory_mb=512, wall_seconds=20.0)
    assert stopped.value.verdict is Verdict.MEMORY


def test_counts_the_processor_time_of_all(sandbox: Sandbox) -> None:
    program = """
        import os, signal
        def run():
            for _ in range(4):
                if os.fork() == 0:
                    while True:
                        pass
            signal.pause()
    """
    with pytest.raises(WorkerStopped) as stopped:
        run_in(sandbox, program, cpu_seconds=1.0, wall_seconds=20.0)
    assert stopped.value.verdict is Verdict.TIMEOUT
    assert "processor" in stopped.value.reason


def test_counts_what_is_written_in_many_files(limits: Sandbox) -> None:
    program = """
        import signal
        def run():
            for number in range(30):
                with open(str(number), "wb") as stream:
                    stream.write(bytes(1 << 20))
            signal.pause()
    """
    with pytest.raises(WorkerStopped) as stopped:
        run_in(limits, program, files_mb=2)
    assert stopped.value.verdict is Verdict.OUTPUT


def test_a_signal_to_its_group_reaches_nobody_else(sandbox: Sandbox) -> None:
    program = """
        import os, signal
        def run():
            os.kill(0, signal.SIGKILL)
    """
    with pytest.raises(WorkerStopped) as stopped:
        run_in(sandbox, program)
    assert stopped.value.verdict is Verdict.ERROR
    assert "SIGKILL" in stopped.value.reason
    assert run_in(sandbox, "def run(): return 1") == 1


def test_many_small_children_are_no_memory(sandbox: Sandbox) -> None:
    program = """
        import os, time
        def run():
            children = []
            for _ in range(20):
                child = os.fork()
                if child == 0:
                    time.sleep(0.3)
                    os._exit(0)
                children.append(child)
            for child in children:
                os.waitpid(child, 0)
            return True
    """
    assert run_in(sandbox, program, memory_mb=100) is True


# The filter, as a program.


def _verdict(program: list[seccomp.Instruction], call: dict[int, int]) -> int:
    """What a filter says to one call; `call` is 32-bit words by offset."""
    accumulator = place = 0
    while True:
        code, true, false, value = program[place]
        place += 1
        if code == 0x20:
            accumulator = call.get(value, 0)
        elif code == 0x06:
            return value
        elif code == 0x54:
            accumulator &= value
        else:
            tests: dict[int, Callable[[int, int], bool]] = {
                0x15: lambda a, b: a == b,
                0x35: lambda a, b: a >= b,
                0x45: lambda a, b: bool(a & b),
            }
            place += true if tests[code](accumulator, value) else false


@pytest.mark.parametrize(("machine", "arch"), [("x86_64", 0xC000003E), ("aarch64", 0xC00000B7)])
@pytest.mark.parametrize("network", [True, False])
@pytest.mark.parametrize("signals", [True, False])
@pytest.mark.parametrize("groups", [True, False])
def test_filter_is_well_formed_on_both_machines(
    machine: str, arch: int, network: bool, signals: bool, groups: bool
) -> None:
    program = seccomp.program(machine, network=network, signals=signals, groups=groups, pid=77)
    assert 0 < len(program) <= 4096
    for place, (code, true, false, value) in enumerate(program):
        assert place + max(true, false) < len(program)
        assert max(true, false) < 256
        struct.pack("HBBI", code, true, false, value)
    numbers = NUMBERS[machine]
    for name in ("openat", "read", "futex", "execve"):
        assert _verdict(program, {0: numbers[name], 4: arch}) == seccomp.ALLOW, name
    for name, call in seccomp.refused_syscalls(machine).items():
        assert _verdict(program, {0: call.number, 4: arch}) == seccomp.ERROR | call.error, name
    assert _verdict(program, {0: 0, 4: 0x40000003}) == seccomp.KILL  # 32-bit calls on a 64-bit machine
    others = seccomp.ALLOW if signals else seccomp.ERROR | errno.EPERM
    assert _verdict(program, {0: numbers["kill"], 4: arch, 16: 1}) == others
    for own in (77, 0, (1 << 32) - 77):
        assert _verdict(program, {0: numbers["kill"], 4: arch, 16: own}) == seccomp.ALLOW
    leaving = seccomp.ALLOW if groups else seccomp.ERROR | errno.EPERM
    for name in ("setsid", "setpgid"):
        assert _verdict(program, {0: numbers[name], 4: arch}) == leaving
    inet = seccomp.ALLOW if network else seccomp.ERROR | errno.EACCES
    assert _verdict(program, {0: numbers["socket"], 4: arch, 16: 2}) == inet
    assert _verdict(program, {0: numbers["socket"], 4: arch, 16: 40}) != seccomp.ALLOW
    to_address = seccomp.ALLOW if network else seccomp.ERROR | errno.EACCES
    assert _verdict(program, {0: numbers["sendto"], 4: arch, 48: 0, 52: 1}) == to_address
    assert _verdict(program, {0: numbers["sendto"], 4: arch}) == seccomp.ALLOW


def test_other_machines_get_no_filter() -> None:
    assert seccomp.refused_syscalls("riscv64") == {}
    assert seccomp.program("riscv64", network=True, signals=True, groups=True, pid=1) == []


# What stays of a folder.


def test_removes_whatever_it_finds(tmp_path: Path) -> None:
    folder = tmp_path / "hostile"
    folder.mkdir()
    before = os.getcwd()
    try:
        os.chdir(folder)
        for _ in range(1500):
            os.mkdir("deep")
            os.chdir("deep")
        os.chmod(".", 0)
    finally:
        os.chdir(before)
    (folder / "link").symlink_to(tmp_path)
    (folder / "locked").mkdir()
    (folder / "locked" / "file").write_text("x")
    (folder / "locked").chmod(0)
    os.mkfifo(folder / "fifo")
    (tmp_path / "beside").write_text("stays")
    remove_tree.remove(str(folder))
    assert [path.name for path in tmp_path.iterdir()] == ["beside"]
    remove_tree.remove(str(folder))


def test_removing_a_link_follows_it_nowhere(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "file").write_text("stays")
    (tmp_path / "link").symlink_to("real")
    remove_tree.remove(str(tmp_path / "link"))
    assert (tmp_path / "real" / "file").exists()


def test_folder_with_too_many_entries_exceeds_the_disk_quota(tmp_path: Path) -> None:
    assert not usage.exceeds_disk_quota(str(tmp_path), 1 << 20)
    for number in range(5000):
        (tmp_path / str(number)).touch()
    started = time.process_time()
    assert usage.exceeds_disk_quota(str(tmp_path), 1 << 20)
    assert time.process_time() - started < 1
