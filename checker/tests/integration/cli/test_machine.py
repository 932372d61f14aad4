"""The command on a machine that gives too little: one line or a right verdict, and never a lost point."""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from checker.tests.integration.cli.conftest import FAKE, ROOT, Run, environment

PROJECT, TASK = "0x00-python_variable_annotations", "0-add.py"
ONLY = ("--only", f"{PROJECT}/0")
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount")


@pytest.fixture
def right(tmp_path: Path) -> Path:
    """A right answer to one task, whose folder is the current one."""
    folder = tmp_path / "work" / PROJECT
    folder.mkdir(parents=True)
    shutil.copy(ROOT / PROJECT / TASK, folder)
    return folder.parent


def run(
    folder: Path, *arguments: str, before: Callable[[], Any] = lambda: None, **more: str
) -> subprocess.CompletedProcess[str]:
    """Run the command with nothing replaced."""
    return subprocess.run(
        [sys.executable, "-m", "checker", "grade", str(folder), *ONLY, *arguments],
        cwd=folder.parent,
        env=environment(**more),
        capture_output=True,
        encoding="utf-8",
        timeout=600,
        check=False,
        preexec_fn=before,
    )


def assert_refused(done: subprocess.CompletedProcess[str], says: str) -> None:
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("checker: ")
    assert done.stderr.count("\n") == 1
    assert says in done.stderr


LIMITS = [
    (resource.RLIMIT_FSIZE, 100_000, "the size of files is limited to 0.09537 MB here (ulimit -f)"),
    (resource.RLIMIT_AS, 1 << 30, "memory is limited to 1024 MB here (ulimit -v)"),
    (resource.RLIMIT_NOFILE, 64, "the number of open files is limited to 64 here (ulimit -n)"),
    (resource.RLIMIT_NPROC, 20, "the number of processes is limited to 20 here (ulimit -u)"),
]


@pytest.mark.parametrize(("number", "value", "says"), LIMITS)
def test_a_low_limit_of_the_shell_is_refused(number: int, value: int, says: str, right: Path) -> None:
    assert_refused(run(right, before=lambda: resource.setrlimit(number, (value, value))), says)


@pytest.fixture
def tiny(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own, of one megabyte."""
    folder = tmp_path / "tiny"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("nothing can be mounted here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


@as_root
def test_a_tiny_temporary_folder_is_refused_and_no_cache_is_lost(right: Path, tiny: Path) -> None:
    cache = right.parent / "cache" / "checker" / "mypy" / "a.db"
    cache.parent.mkdir(parents=True)
    cache.write_text("kept")
    done = run(right, TMPDIR=str(tiny), XDG_CACHE_HOME=str(right.parent / "cache"))
    assert_refused(done, f"{tiny}: 1 MB are free for temporary files, and grading takes 32 MB")
    assert cache.read_text() == "kept"
    assert list(tiny.iterdir()) == []


def test_no_cache_folder_costs_nothing_but_time(right: Path) -> None:
    (right.parent / "tmp").mkdir()
    done = run(right, "--json", "-", XDG_CACHE_HOME="/proc/nope", TMPDIR=str(right.parent / "tmp"))
    assert (done.returncode, done.stderr) == (0, "")
    assert list((right.parent / "tmp").iterdir()) == []


def test_a_current_folder_that_is_gone_is_refused(tmp_path: Path) -> None:
    (tmp_path / "gone").mkdir()
    command = ["sh", "-c", f"cd gone && rmdir ../gone && exec {sys.executable} -m checker grade"]
    done = subprocess.run(
        command, cwd=tmp_path, env=environment(), capture_output=True, text=True, check=False
    )
    assert_refused(done, "the current folder is not there any more")


def test_what_a_killed_run_left_is_removed_by_the_next(right: Path) -> None:
    place = right.parent / "tmp"
    place.mkdir()
    more = environment(TMPDIR=str(place))
    command = [sys.executable, "-m", "checker", "grade", str(right), *ONLY]
    process = subprocess.Popen(command, env=more, stdout=subprocess.DEVNULL)
    while not list(place.iterdir()):
        assert process.poll() is None
        time.sleep(0.005)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert list(place.iterdir())
    # What it had started ends soon after it.
    for _ in range(100):
        assert run(right, "--quiet", TMPDIR=str(place)).returncode == 0
        if not list(place.iterdir()):
            return
    raise AssertionError(sorted(place.iterdir()))


@pytest.mark.parametrize("quiet", [True, False])
def test_what_was_graded_is_shown_where_its_report_cannot_be_written(
    quiet: bool, fake: Run, work: Path
) -> None:
    more = ["--quiet"] if quiet else []
    done = fake("grade", "work", "--json", "/dev/full", "--html", "r.html", *more)
    assert done.returncode == 2
    assert done.stderr == "checker: not written: /dev/full: no space left on device\n"
    assert "0x01-caching" in done.stdout
    assert sorted(path.name for path in work.parent.iterdir()) == ["r.html", "work"]


def test_a_report_on_standard_output_is_written_beside_one_that_cannot_be(fake: Run, work: Path) -> None:
    done = fake("grade", "work", "--junit", "/dev/full", "--json", "-")
    assert done.returncode == 2
    assert json.loads(done.stdout)["schema"] == "checker-report/1"
    assert done.stderr == "checker: not written: /dev/full: no space left on device\n"


def test_a_full_disk_leaves_no_half_report(fake: Run, work: Path) -> None:
    """What is there stays what it was."""
    (work.parent / "r.json").write_text("old")
    limit = f"ulimit -f 0 && exec {sys.executable} {FAKE} grade work --json r.json"
    done = subprocess.run(
        ["sh", "-c", limit], cwd=work.parent, env=environment(), capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "checker: not written: r.json: " in done.stderr
    assert (work.parent / "r.json").read_text() == "old"
    assert sorted(path.name for path in work.parent.iterdir()) == ["r.json", "work"]


@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams_change_no_status(closed: str, work: Path) -> None:
    command = f"exec {sys.executable} {FAKE} grade work {closed}"
    assert (
        subprocess.run(["sh", "-c", command], cwd=work.parent, env=environment(), check=False).returncode == 0
    )


def test_a_report_on_a_closed_standard_output_is_refused(work: Path) -> None:
    command = f"exec {sys.executable} {FAKE} grade work --json - >&-"
    done = subprocess.run(
        ["sh", "-c", command], cwd=work.parent, env=environment(), capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (2, "checker: standard output is closed\n")


def test_the_report_says_which_python_graded(fake: Run, work: Path) -> None:
    report = json.loads(fake("grade", "work", "--json", "-").stdout)
    assert report["python"] == sys.version.split()[0]
    assert report["modes"] is True


def test_a_checkout_on_windows_is_told_once_and_can_be_left_out(right: Path) -> None:
    for name in (TASK, "1-concat.py"):
        content = (ROOT / PROJECT / name).read_bytes().replace(b"\n", b"\r\n")
        (right / PROJECT / name).write_bytes(content)
        (right / PROJECT / name).chmod(0o644)
    done = run(right, "--json", "-")
    report = json.loads(done.stdout)
    lost = {c["kind"] for c in report["projects"][0]["tasks"][0]["checks"] if c["verdict"] != "passed"}
    assert (done.returncode, lost) == (1, {"files"})
    assert sum("--no-modes" in notice for notice in report["notices"]) == 1
    done = run(right, "--no-modes", "--json", "-")
    without = json.loads(done.stdout)
    assert (done.returncode, without["modes"]) == (0, False)
    assert without["score"]["max"] == report["score"]["max"]


def test_a_locale_of_ascii_alone_and_names_in_other_letters(right: Path, tmp_path: Path) -> None:
    """The checker may stand in such a folder as well as what is graded."""
    folder = tmp_path / "Übung α β"
    right.rename(folder)
    done = run(folder, "--json", "-", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["submission"]["path"] == str(folder)
    done = run(folder, "--seed", "1", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.isascii()
