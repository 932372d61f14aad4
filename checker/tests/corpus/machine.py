"""A machine that is attacked: judges that go on, and whatever an attack could leave behind on it."""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import stat
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from checker import FOLDER
from checker.curriculum.model import default_root
from checker.judge.pool import JudgePool
from checker.report.model import Report
from checker.runtime.linux import procfs
from checker.sandbox import Isolation
from checker.tests.corpus.cases import LEVELS
from checker.tests.grading import CURRICULUM, Pace, grade_folder

# Of one kind, whatever is graded: the judges go on.
_PACE = Pace(is_hasty=True, scales_limits=True, shrinks=False)
_PATIENT_PACE = Pace(is_hasty=True, shrinks=False)
_SECONDS_TO_END = 3.0
State = dict[str, tuple[int, int, int]]


class Canary:
    """Listens, and remembers whether anybody connected.

    Attributes:
        mark: a word of its own, for attacks to name things by.
        visits: the kinds of sockets at which somebody was.
    """

    def __init__(self) -> None:
        self.mark = f"m{secrets.token_hex(4)}"
        self.visits: list[str] = []
        self._tcp = socket.create_server(("127.0.0.1", 0))
        self._udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._udp.bind(self._tcp.getsockname())
        self._local = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._local.bind(f"\0{self.mark}")
        self._local.listen()
        self._sockets = [self._tcp, self._udp, self._local]

    @property
    def port(self) -> int:
        port: int = self._tcp.getsockname()[1]
        return port

    def fill_in(self, folder: Path) -> None:
        """Write the port for `@PORT@` and the mark for `@MARK@` in all Python of a folder."""
        for path in _paths(folder):
            if not path.endswith(".py"):
                continue
            status = os.lstat(path)
            if stat.S_ISREG(status.st_mode) and 0 < status.st_size < 1 << 20:
                content = Path(path).read_bytes()
                if b"@PORT@" in content or b"@MARK@" in content:
                    content = content.replace(b"@PORT@", str(self.port).encode())
                    Path(path).write_bytes(content.replace(b"@MARK@", self.mark.encode()))

    def close(self) -> list[str]:
        """Stop listening; the visits."""
        while self._sockets:
            each = self._sockets.pop()
            each.setblocking(False)
            try:
                each.recv(1) if each is self._udp else each.accept()
                self.visits.append(each.family.name)
            except BlockingIOError:
                pass
            each.close()
        return self.visits


class Machine:
    """Judges that go on to the next attack, and whatever is there that should not be.

    An attack that disturbs a judge disturbs the next one too.
    """

    def __init__(self) -> None:
        # pytest's folder may be passed by nobody else, and workers are other users.
        self.scratch = Path(tempfile.mkdtemp(prefix="attacked-"))
        self.scratch.chmod(0o755)
        self._processes = os.open("/proc", os.O_RDONLY | os.O_DIRECTORY)
        self._pools = {level: JudgePool(level) for level in LEVELS}

    def grade(
        self, folder: Path, only: Sequence[str], isolation: Isolation, *, scales_limits: bool
    ) -> Report:
        """Grade a folder."""
        pace = _PACE if scales_limits else _PATIENT_PACE
        return grade_folder(folder, only, isolation=isolation, pool=self._pools[isolation], pace=pace)

    def files(self) -> list[Path]:
        """All but the folders of the judges, and of the sandboxes in them."""
        own = {*self.scratch.glob("checker-*"), *self.scratch.glob("checker-*/checker-*")}
        return sorted(path for path in self.scratch.rglob("*") if path not in own or not path.is_dir())

    def processes(self) -> set[int]:
        """Children of this process and all that descends from its judges; not the launchers of sandboxes.

        Orphans come to be children of this process, so what descends from others is no concern of an attack.
        """
        judges = {judge for pool in self._pools.values() for judge in pool.pids}
        launchers = {
            pid
            for judge in judges
            for sandbox in self._children(judge)
            for pid in self._down_to_the_launcher(sandbox)
        }
        below = set(procfs.descendants(list(judges), self._processes)) if judges else set()
        return ({*self._children(os.getpid())} | below) - judges - launchers

    def survivors(self, before: set[int]) -> set[int]:
        """Processes that were not there before, and do not end soon."""
        deadline = time.monotonic() + _SECONDS_TO_END
        while (left := self.processes() - before) and time.monotonic() < deadline:
            for pid in left:  # those that ended are this process's to reap
                try:
                    os.waitpid(pid, os.WNOHANG)
                except ChildProcessError:
                    continue
            time.sleep(0.02)
        return left

    def close(self) -> list[str]:
        """End the judges; what is left of them."""
        before = self.processes()
        for pool in self._pools.values():
            pool.close()
        left = [f"process {pid}" for pid in self.survivors(before)]
        left += map(str, self.scratch.iterdir())
        os.close(self._processes)
        shutil.rmtree(self.scratch, ignore_errors=True)
        return left

    def _children(self, pid: int) -> list[int]:
        return procfs.children(pid, self._processes)

    def _down_to_the_launcher(self, pid: int) -> set[int]:
        """That, and what of bubblewrap is above it."""
        found = {pid}
        while Path(f"/proc/{pid}/comm").read_text() == "bwrap\n" and (below := self._children(pid)):
            pid = below[0]
            found.add(pid)
        return found


def state_of(folder: Path) -> State:
    """What would change if somebody had been there: modes, sizes and times."""
    found = {}
    for path in _paths(folder):
        status = os.lstat(path)
        found[path] = status.st_mode, status.st_size, status.st_mtime_ns
    return found


def references() -> dict[str, State]:
    """The state of the reference and of the checker."""
    folders = [project.folder for project in CURRICULUM.projects]
    folders += [FOLDER / name for name in ("analysis", "behaviour", "extensions", "judge", "runtime")]
    return {
        folder.name: {path: v for path, v in state_of(folder).items() if "__pycache__" not in path}
        for folder in folders
    }


def left_behind(mark: str) -> list[str]:
    """Files in places that anybody may write to, with the mark in their names."""
    places = [Path(place) for place in ("/tmp", "/dev/shm", "/var/tmp", str(default_root()))]
    return [str(path) for place in places if place.is_dir() for path in place.iterdir() if mark in path.name]


def _paths(folder: Path) -> Iterator[str]:
    """Everything in a folder; an attack makes a hundred thousand files, so no objects for them."""
    for above, folders, files in os.walk(folder):
        for name in (*folders, *files):
            yield os.path.join(above, name)
