"""`checker watch`: what is graded again, and when."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from checker.curriculum.manifest import read_curriculum
from checker.curriculum.model import Curriculum
from checker.submission.model import Submission, SubmissionError
from checker.tests.integration.cli.conftest import FAKE, environment
from checker.watch.session import watch

MANIFEST = """
title = "Sums"
language = "python"

[[task]]
id = "0"
title = "Add"
files = ["0-add.py", "shared.py"]
hints = ["one", "two"]

[[task]]
id = "1"
title = "Add more"
files = ["1-add.py", "shared.py"]
hints = ["one", "two"]

[[task]]
id = "2"
title = "Build on it"
files = ["2-add.py"]
needs = ["1-add.py"]
optional = ["0-add.py"]
hints = ["one", "two"]
"""

Change = Callable[[Path], object]


@pytest.fixture
def curriculum(tmp_path: Path) -> Curriculum:
    """A curriculum of one small project."""
    project = tmp_path / "curriculum" / "0x00-sums"
    project.mkdir(parents=True)
    (project / "tasks.toml").write_text(MANIFEST)
    return read_curriculum(tmp_path / "curriculum")


@pytest.fixture
def work(tmp_path: Path) -> Path:
    """A submission with all files of it."""
    project = tmp_path / "work" / "0x00-sums"
    project.mkdir(parents=True)
    for name in ("0-add.py", "1-add.py", "2-add.py", "shared.py"):
        (project / name).write_text("old\n")
    return tmp_path / "work"


def followed(
    curriculum: Curriculum, work: Path, *changes: Change
) -> tuple[list[tuple[list[str] | None, dict[str, bytes | None]]], list[str]]:
    """Watch while these changes are made: what was graded with which files, and what was said."""
    graded: list[tuple[list[str] | None, dict[str, bytes | None]]] = []
    said: list[str] = []

    def regrade(submission: Submission, tasks: list[str] | None) -> None:
        files = {name: file.content for w in submission.works for name, file in w.files.items()}
        graded.append((tasks, files))

    def looks() -> Iterator[None]:
        for change in changes:
            change(work / "0x00-sums")
            yield

    watch(work, curriculum, regrade, said.append, looks())
    return graded, said


def test_all_is_graded_once_and_then_waited(curriculum: Curriculum, work: Path) -> None:
    graded, said = followed(curriculum, work, lambda p: None, lambda p: (p / "notes.txt").write_text("x"))
    assert [tasks for tasks, _ in graded] == [None]
    assert len(said) == 1
    assert "Watching; save a file and its tasks are graded again (Ctrl-C ends)" in said[0]


@pytest.mark.parametrize(
    ("name", "tasks"),
    [
        ("0-add.py", ["0x00-sums/0"]),
        ("1-add.py", ["0x00-sums/1", "0x00-sums/2"]),
        ("2-add.py", ["0x00-sums/2"]),
        ("shared.py", ["0x00-sums/0", "0x00-sums/1"]),
    ],
)
def test_tasks_of_a_changed_file_are_graded_again(
    name: str, tasks: list[str], curriculum: Curriculum, work: Path
) -> None:
    graded, said = followed(curriculum, work, lambda p: (p / name).write_text("new\n"))
    assert [t for t, _ in graded] == [None, tasks]
    assert graded[1][1][name] == b"new\n"
    assert f"Changed: 0x00-sums/{name}. Grading {', '.join(tasks)}" in said[1]


def test_a_file_that_may_be_used_counts_where_it_is_mentioned(curriculum: Curriculum, work: Path) -> None:
    graded, _ = followed(
        curriculum,
        work,
        lambda p: (p / "2-add.py").write_text("add = __import__('0-add').add\n"),
        lambda p: (p / "0-add.py").write_text("new\n"),
    )
    assert [tasks for tasks, _ in graded] == [None, ["0x00-sums/2"], ["0x00-sums/0", "0x00-sums/2"]]


def test_a_mode_is_a_change_and_a_touch_is_none(curriculum: Curriculum, work: Path) -> None:
    graded, _ = followed(
        curriculum, work, lambda p: (p / "2-add.py").touch(), lambda p: (p / "2-add.py").chmod(0o755)
    )
    assert [tasks for tasks, _ in graded] == [None, ["0x00-sums/2"]]


def test_a_deleted_file_and_then_all_of_them(curriculum: Curriculum, work: Path) -> None:
    def delete_all(project: Path) -> None:
        for path in project.iterdir():
            path.unlink()

    graded, _ = followed(curriculum, work, lambda p: (p / "2-add.py").unlink(), delete_all)
    assert [tasks for tasks, _ in graded] == [
        None,
        ["0x00-sums/2"],
        ["0x00-sums/0", "0x00-sums/1", "0x00-sums/2"],
    ]
    assert graded[2][1] == {}


def test_a_save_in_two_steps_ends_with_the_whole_file(curriculum: Curriculum, work: Path) -> None:
    graded, _ = followed(
        curriculum,
        work,
        lambda p: (p / "2-add.py").write_bytes(b"\xff half"),
        lambda p: (p / "2-add.py").write_text("whole\n"),
    )
    assert graded[-1][1]["2-add.py"] == b"whole\n"


def test_a_save_by_renaming(curriculum: Curriculum, work: Path) -> None:
    def save(project: Path) -> None:
        (project / "2-add.py~").write_text("new\n")
        (project / "2-add.py~").rename(project / "2-add.py")

    graded, _ = followed(curriculum, work, save)
    assert graded[1][0] == ["0x00-sums/2"]


def test_a_folder_in_which_nothing_is_yet(curriculum: Curriculum, tmp_path: Path) -> None:
    (tmp_path / "new" / "0x00-sums").mkdir(parents=True)
    graded, said = followed(
        curriculum, tmp_path / "new", lambda p: None, lambda p: (p / "0-add.py").write_text("first\n")
    )
    assert [tasks for tasks, _ in graded] == [["0x00-sums/0"]]
    assert said[0].endswith("nothing is handed in yet: begin 0x00-sums with 0-add.py")
    assert "Waiting for the first file" in said[1]


def test_a_folder_that_is_gone_ends_it(curriculum: Curriculum, work: Path) -> None:
    with pytest.raises(SubmissionError, match="no such file"):
        followed(curriculum, work, lambda p: p.parent.rename(p.parent.with_name("gone")))


class Session:
    """`checker watch` at work, and what it has printed."""

    def __init__(self, folder: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, str(FAKE), "watch", "work"],
            cwd=folder,
            env=environment(FAKE_GRADE="failed"),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            # As at a terminal, even where these tests run in the background.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
        self.printed = b""

    def wait_for(self, text: str) -> str:
        """Read until `text` is printed; what was printed since it was last asked."""
        assert self.process.stdout
        until = time.monotonic() + 30
        while text.encode() not in self.printed:
            ready, _, _ = select.select([self.process.stdout], [], [], until - time.monotonic())
            assert ready, self.printed
            piece = os.read(self.process.stdout.fileno(), 65536)
            assert piece, self.printed
            self.printed += piece
        printed, self.printed = self.printed.decode(), b""
        return printed


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A watched folder with one file in it."""
    (tmp_path / "work" / "0x01-caching").mkdir(parents=True)
    (tmp_path / "work" / "0x01-caching" / "0-basic_cache.py").write_text("")
    session = Session(tmp_path)
    with session.process:
        yield session
        session.process.kill()


def test_as_it_is_typed_until_it_is_interrupted(session: Session, tmp_path: Path) -> None:
    first = session.wait_for("Ctrl-C ends")
    assert "0/6 points" in first
    (tmp_path / "work" / "0x01-caching" / "1-fifo_cache.py").write_text("x")
    assert "0/1 points" in session.wait_for("Ctrl-C ends")
    session.process.send_signal(signal.SIGINT)
    _, errors = session.process.communicate(timeout=30)
    assert (session.process.returncode, errors) == (0, b"")
