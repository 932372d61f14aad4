"""What a process that was killed left behind is removed by the next run, and nothing else is."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from checker.host import scratch
from checker.host.scratch import Scratch


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary folders are made."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def left_behind(place: Path) -> Path:
    """The folder of a process that was killed."""
    program = "import signal; from checker.host.scratch import Scratch; Scratch(); signal.raise_signal(9)"
    before = set(place.iterdir())
    environment = {**os.environ, "TMPDIR": str(place)}
    done = subprocess.run([sys.executable, "-c", program], env=environment, check=False)
    assert done.returncode == -signal.SIGKILL
    (found,) = set(place.iterdir()) - before
    return found


def test_what_is_removed_is_gone(place: Path) -> None:
    made = Scratch()
    Path(made.path, "file").write_text("text")
    made.remove()
    made.remove()
    assert list(place.iterdir()) == []


def test_what_was_left_behind_is_swept(place: Path) -> None:
    folder = left_behind(place)
    (folder / "deep" / "er").mkdir(parents=True)
    (folder / "deep").chmod(0)
    scratch.sweep()
    assert list(place.iterdir()) == []


def test_what_is_in_use_stays(place: Path) -> None:
    own = Scratch()
    scratch.sweep()
    assert list(place.iterdir()) == [Path(own.path)]
    own.remove()


def test_a_folder_that_is_swept_before_it_is_locked_is_made_again(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another run may sweep at any moment, also between the two steps in which a folder is made."""
    make, made = tempfile.mkdtemp, []

    def swept_at_once(suffix: str, prefix: str) -> str:
        made.append(make(suffix, prefix))
        if len(made) == 1:
            scratch.sweep()
        return made[-1]

    monkeypatch.setattr(tempfile, "mkdtemp", swept_at_once)
    own = Scratch(0o711)
    assert own.path == made[1]
    assert Path(own.path).stat().st_mode & 0o777 == 0o711
    own.remove()


def test_what_a_child_still_uses_stays() -> None:
    own = Scratch()
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.read(reading, 1)
        os._exit(0)
    os.close(own._lock)  # as if we were gone
    scratch.sweep()
    assert Path(own.path).is_dir()
    os.write(writing, b"x")
    os.waitpid(child, 0)
    scratch.sweep()
    assert not Path(own.path).exists()
    os.close(reading)
    os.close(writing)


def test_what_others_made_is_left_alone(place: Path) -> None:
    names = ["checker-", "checker-mine", "checker-abcdefgh", "checker-ABCDEFGH.scratch", "x-abcdefgh.scratch"]
    for name in names:
        (place / name).mkdir()
    scratch.sweep()
    assert sorted(path.name for path in place.iterdir()) == sorted(names)


def test_no_link_is_followed(place: Path) -> None:
    (place / "mine").mkdir()
    (place / "mine" / "file").write_text("text")
    (place / "checker-abcdefgh.scratch").symlink_to(place / "mine")
    left_behind(place).joinpath("link").symlink_to(place / "mine")
    scratch.sweep()
    assert (place / "mine" / "file").read_text() == "text"


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a folder away")
def test_what_is_another_users_is_left_alone(place: Path) -> None:
    folder = left_behind(place)
    os.chown(folder, 12345, 12345)
    scratch.sweep()
    assert folder.is_dir()
