"""Wrong answers that try to pass, and right ones that look like it.

Those on different tasks are graded together, by the real `grade`, at both
levels of isolation; beside them stand tasks that nobody attacked, which have
to pass. What an attack leaves behind is looked for after each grading. `@PORT@`
in an attack's text is a port on which a canary listens, `@MARK@` a word of its
own to name things by.
"""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import stat
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from checker.curriculum.model import default_root
from checker.grading.plan import plan
from checker.judge.pool import JudgePool
from checker.report.model import Report, Verdict
from checker.runtime.linux import procfs, syscalls
from checker.sandbox import Isolation, bubblewrap
from checker.submission.reader import read_submission
from checker.tests import attack_builders
from checker.tests.attack_builders import Builder
from checker.tests.grading import (
    CURRICULUM,
    EXPECTED,
    HERE,
    Expected,
    assert_as_expected,
    grade_folder,
    lay_over_reference,
)

ATTACKS = HERE / "attacks"
CONTROLS = "controls"
STATIC = ("folder-itself", "parser-bombs", "static-evasion")  # nothing of them is run at all
NEIGHBOURS = 2
MOST = 18  # attacks in a round, or one takes longer than all others side by side
LEVELS = [Isolation.FULL, Isolation.LIMITS] if bubblewrap.find() else [Isolation.LIMITS]


@dataclass(frozen=True)
class Attack:
    """A folder of files laid over the reference, or what a function makes of it."""

    kind: str
    name: str
    expected: Expected
    files: frozenset[str]
    build: Builder

    @property
    def project(self) -> str:
        return self.expected.task.partition("/")[0]

    @property
    def needs_ports(self) -> bool:
        return CURRICULUM.project(self.project).language == "javascript"

    def is_at(self, level: Isolation) -> bool:
        """Whether it is tried at this level: what runs nothing is tried at one."""
        return self.kind not in STATIC or level is LEVELS[0]


@dataclass
class Round:
    """Attacks that can be graded in one submission without meeting each other, not too many of them."""

    attacks: list[Attack] = field(default_factory=list)
    written: set[tuple[str, str]] = field(default_factory=set)
    read: set[tuple[str, str]] = field(default_factory=set)

    def takes(self, attack: Attack) -> bool:
        project = CURRICULUM.project(attack.project)
        task = project.task(attack.expected.task.rpartition("/")[2])
        written = {(project.name, name) for name in attack.files}
        read = {(project.name, name) for name in (*task.files, *task.needs)}
        if written & (self.read | self.written) or read & self.written:
            return False
        if any(attack.expected.task == other.expected.task for other in self.attacks):
            return False
        if len(self.attacks) == MOST:
            return False
        self.attacks.append(attack)
        self.written |= written
        self.read |= read
        return True


def _from_folder(folder: Path) -> Attack:
    files = frozenset(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and path.name != EXPECTED
    )
    return Attack(
        folder.parent.name,
        folder.name,
        Expected.read(folder),
        files,
        attack_builders.lay_over(folder, EXPECTED),
    )


def _all() -> list[Attack]:
    folders = sorted(path.parent for path in ATTACKS.glob(f"*/*/{EXPECTED}"))
    made = [
        Attack(
            made.kind,
            made.name,
            Expected(made.task, made.verdict, verdicts=made.verdicts),
            made.files,
            made.build,
        )
        for made in attack_builders.MADE
    ]
    return [*map(_from_folder, folders), *made]


def _rounds(attacks: list[Attack]) -> list[Round]:
    """As few rounds as a simple rule finds: the tasks that are attacked most come first."""
    rounds: list[Round] = []
    times = Counter(attack.expected.task for attack in attacks)
    for attack in sorted(attacks, key=lambda attack: -times[attack.expected.task]):
        if not any(one.takes(attack) for one in rounds):
            rounds.append(Round())
            assert rounds[-1].takes(attack)
    return rounds


def _cases() -> Iterator[ParameterSet]:
    """All attacks at all levels, those that take longest first."""
    for level in reversed(LEVELS):
        tried = [attack for attack in ALL if attack.is_at(level)]
        in_turns = [attack for attack in tried if level is Isolation.LIMITS and attack.needs_ports]
        if in_turns:
            # They share the machine's ports: one after the other, they keep nobody waiting.
            yield pytest.param(_rounds(in_turns), level, id=f"turns-{level}")
        for number, one in enumerate(_rounds([attack for attack in tried if attack not in in_turns])):
            yield pytest.param([one], level, id=f"{number}-{level}")


# How long the behaviour tests of each task are, in bytes.
CLAIMS = {
    task.id: task.tests.stat().st_size
    for project in CURRICULUM.projects
    for task in plan(read_submission(CURRICULUM.root, CURRICULUM, [project]), None)
}
ALL = _all()
CASES = list(_cases())


class Canary:
    """Listens, and remembers whether anybody came."""

    def __init__(self) -> None:
        self.mark = f"m{secrets.token_hex(4)}"
        self.visits: list[str] = []
        self._stop = False
        self._tcp = socket.create_server(("127.0.0.1", 0))
        self._udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._udp.bind(self._tcp.getsockname())
        self._local = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._local.bind(f"\0{self.mark}")
        self._local.listen()
        self.sockets = [self._tcp, self._udp, self._local]

    @property
    def port(self) -> int:
        port: int = self._tcp.getsockname()[1]
        return port

    def close(self) -> list[str]:
        """Who came, and no more listening."""
        while self.sockets:
            each = self.sockets.pop()
            each.setblocking(False)
            try:
                each.recv(1) if each is self._udp else each.accept()
                self.visits.append(each.family.name)
            except BlockingIOError:
                pass
            each.close()
        return self.visits


@pytest.fixture(scope="session")
def machine() -> Iterator[Machine]:
    syscalls.adopt_orphans()
    made = Machine()
    yield made
    left = made.close()
    assert not left, f"left when all was over: {left}"


def _state(folder: Path) -> dict[str, tuple[int, int, int]]:
    """What would change if somebody had been there."""
    found = {}
    for path in _paths(folder):
        status = os.lstat(path)
        found[path] = status.st_mode, status.st_size, status.st_mtime_ns
    return found


def _paths(folder: Path) -> Iterator[str]:
    """Everything in a folder; an attack makes a hundred thousand files, so no objects for them."""
    for above, folders, files in os.walk(folder):
        for name in (*folders, *files):
            yield os.path.join(above, name)


def _references() -> dict[str, dict[str, tuple[int, int, int]]]:
    folders = [project.folder for project in CURRICULUM.projects]
    folders += [HERE.parent / name for name in ("behaviour", "judge", "worker", "gates")]
    return {
        folder.name: {k: v for k, v in _state(folder).items() if "__pycache__" not in k} for folder in folders
    }


class Machine:
    """Judges that go on to the next round, and whatever is there that should not be.

    A round that disturbs a judge disturbs the next one too.
    """

    def __init__(self) -> None:
        # pytest's folder is nobody else's to pass, and workers are somebody else.
        self.scratch = Path(tempfile.mkdtemp(prefix="attacked-"))
        self.scratch.chmod(0o755)
        self._processes = os.open("/proc", os.O_RDONLY | os.O_DIRECTORY)
        self._pools = {level: JudgePool(level) for level in LEVELS}

    def grade(self, folder: Path, only: Sequence[str], isolation: Isolation) -> Report:
        return grade_folder(folder, only, isolation=isolation, pool=self._pools[isolation], is_hasty=True)

    def files(self) -> list[Path]:
        """All but the folders of the judges, and of the sandboxes in them."""
        own = {*self.scratch.glob("checker-*"), *self.scratch.glob("checker-*/checker-*")}
        return sorted(path for path in self.scratch.rglob("*") if path not in own or not path.is_dir())

    def processes(self) -> set[int]:
        """All that descend from this one, but the judges and the warm processes of their sandboxes."""
        own: set[int] = set()
        for pool in self._pools.values():
            for judge in pool.pids:
                own.add(judge)
                for sandbox in self._children(judge):
                    own |= self._down_to_the_warm_process(sandbox)
        return set(procfs.descendants([os.getpid()], self._processes)) - own

    def close(self) -> list[str]:
        """End the judges; what is left of them."""
        for pool in self._pools.values():
            pool.close()
        left = [f"process {pid}" for pid in _survivors(self, {os.getpid()})]
        left += map(str, self.scratch.iterdir())
        os.close(self._processes)
        shutil.rmtree(self.scratch, ignore_errors=True)
        return left

    def _children(self, pid: int) -> list[int]:
        return procfs.children(pid, self._processes)

    def _down_to_the_warm_process(self, pid: int) -> set[int]:
        """That, and what of bubblewrap is above it; what any of them has beside is not theirs."""
        found = {pid}
        while Path(f"/proc/{pid}/comm").read_text() == "bwrap\n" and (below := self._children(pid)):
            pid = below[0]
            found.add(pid)
        return found


def _survivors(machine: Machine, before: set[int]) -> set[int]:
    deadline = time.monotonic() + 3
    while (left := machine.processes() - before) and time.monotonic() < deadline:
        while True:  # those that ended are ours to bury
            try:
                if os.waitpid(-1, os.WNOHANG)[0] == 0:
                    break
            except ChildProcessError:
                break
        time.sleep(0.02)
    return left


def _left_behind(mark: str) -> list[str]:
    places = [Path(place) for place in ("/tmp", "/dev/shm", "/var/tmp", str(default_root()))]
    return [str(path) for place in places if place.is_dir() for path in place.iterdir() if mark in path.name]


def _fill_in(folder: Path, canary: Canary) -> None:
    for path in _paths(folder):
        if not path.endswith(".py"):
            continue
        status = os.lstat(path)
        if stat.S_ISREG(status.st_mode) and 0 < status.st_size < 1 << 20:
            content = Path(path).read_bytes()
            if b"@PORT@" in content or b"@MARK@" in content:
                content = content.replace(b"@PORT@", str(canary.port).encode())
                Path(path).write_bytes(content.replace(b"@MARK@", canary.mark.encode()))


@pytest.mark.parametrize(("rounds", "isolation"), CASES)
def test_attacks(
    rounds: list[Round],
    isolation: Isolation,
    machine: Machine,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(machine.scratch))
    faults: list[str] = []
    for number, together in enumerate(rounds):
        faults += _faults(together, isolation, machine, tmp_path / str(number))
    assert not faults, "\n\n".join(faults)


def _faults(together: Round, isolation: Isolation, machine: Machine, folder: Path) -> list[str]:
    """Grade attacks, and say what was not as it must be."""
    names = dict.fromkeys(attack.project for attack in together.attacks)
    for name in names:
        lay_over_reference(folder, CURRICULUM.project(name))
    for attack in together.attacks:
        attack.build(folder / attack.project)
        for missing in attack.expected.remove:
            (folder / attack.project / missing).unlink()
    canary = Canary()
    _fill_in(folder, canary)
    attacked = [attack.expected.task for attack in together.attacks]
    only = [*attacked, *_neighbours(together)]
    processes = machine.processes()
    references, before = _references(), _state(folder)

    report = machine.grade(folder, only, isolation)

    found = {task.id: task for task in report.tasks}
    faults = []
    for attack in together.attacks:
        try:
            assert_as_expected(found[attack.expected.task], attack.expected)
        except AssertionError as fault:
            faults.append(f"{attack.kind}/{attack.name} ({attack.expected.task}): {fault}")
    faults += [
        f"{task.id} was not attacked, and did not pass: "
        + "; ".join(f"{c.id} {c.verdict} {c.message}" for c in task.checks if c.verdict is not Verdict.PASSED)
        for task in report.tasks
        if task.id not in attacked and task.verdict is not Verdict.PASSED
    ]
    faults += [f"process {pid} is left" for pid in _survivors(machine, processes)]
    faults += [f"{path} is left" for path in _left_behind(canary.mark)]
    faults += [f"{path} is left" for path in machine.files()]
    faults += [f"somebody came by {family}" for family in canary.close()]
    if _state(folder) != before:
        faults.append("the submission was changed")
    faults += [f"{name} was changed" for name, state in _references().items() if state != references[name]]
    return faults


def _neighbours(together: Round) -> list[str]:
    """Tasks of the same projects that no attack is on, and nothing of an attack's is read by."""
    free = []
    for name in dict.fromkeys(attack.project for attack in together.attacks):
        project = CURRICULUM.project(name)
        free += [
            project.task_id(task)
            for task in project.tasks
            if not any((name, file) in together.written for file in (*task.files, *task.needs))
        ]
    attacked = {attack.expected.task for attack in together.attacks}
    # Those with least to be claimed about them: they are there to be disturbed, if anybody disturbs.
    return sorted(set(free) - attacked, key=lambda id_: CLAIMS[id_])[:NEIGHBOURS]


def test_there_are_enough(capsys: pytest.CaptureFixture[str]) -> None:
    counts = Counter(attack.kind for attack in ALL)
    with capsys.disabled():
        print(file=sys.stderr)
        for kind, count in sorted(counts.items()):
            at = (f"{sum(a.kind == kind and a.is_at(level) for a in ALL)} {level}" for level in LEVELS)
            print(f"{count:4} {kind} ({', '.join(at)})", file=sys.stderr)
        print(f"{counts.total() - counts[CONTROLS]:4} attacks, {counts[CONTROLS]} controls", file=sys.stderr)
    assert counts.total() - counts[CONTROLS] >= 110
    assert counts[CONTROLS] >= 25
    assert {kind: count for kind, count in counts.items() if count < 6} == {}
